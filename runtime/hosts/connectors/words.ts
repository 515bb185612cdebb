import type { ConnectorCode } from './codes.ts';

export const en: Record<ConnectorCode, string> = {
  'connector.unknown-channel': 'Nothing called “{channel}” can be connected. Check its name in host.json.',
  'connector.bad-config': 'This does not fit: {reason}. docs/connectors.md tells what does.',
  'connector.not-signed': 'A request without a signature came in. Nothing was kept.',
  'connector.wrong-signature': 'A request came in whose signature is wrong. Check the secret on both sides.',
  'connector.too-old': 'A signed request came in too late. Check the clocks on both sides.',
  'connector.not-json': 'A signed request came in that is no JSON. Nothing was kept.',
  'connector.wrong-token': 'The verify token is another one than ours. Give both sides the same.',
  'connector.wrong-method': 'Only POST is answered here.',
  'connector.cannot-listen': 'It is not possible to take mail on {host}, port {port} ({reason}).',
  'connector.none': 'The channel of this message is not connected.',
  'connector.not-ours': 'Nothing can be written on this channel.',
  'connector.paced': 'The provider takes no more messages at the moment.',
  'connector.unreachable': 'The provider cannot be reached.',
  'connector.broken-off': 'The line broke while the message was on its way.',
  'connector.no-answer': 'The provider did not answer in time.',
  'connector.strange-answer': 'Something between us and the provider answered in its place.',
  'connector.not-authorised': 'The provider does not let us in. Check the secret and the account.',
  'connector.throttled': 'The provider asks for fewer messages.',
  'connector.busy': 'The provider has a failure that will pass.',
};

export const nl: Record<ConnectorCode, string> = {
  'connector.unknown-channel':
    'Iets met de naam “{channel}” kan niet worden aangesloten. Controleer de naam in host.json.',
  'connector.bad-config': 'Dit past niet: {reason}. In docs/connectors.md staat wat wel past.',
  'connector.not-signed': 'Er kwam een verzoek zonder handtekening binnen. Er is niets bewaard.',
  'connector.wrong-signature':
    'Er kwam een verzoek met een verkeerde handtekening binnen. Controleer het geheim aan beide kanten.',
  'connector.too-old':
    'Er kwam een ondertekend verzoek te laat binnen. Controleer de klokken aan beide kanten.',
  'connector.not-json': 'Er kwam een ondertekend verzoek binnen dat geen JSON is. Er is niets bewaard.',
  'connector.wrong-token': 'Het verificatietoken is een ander dan het onze. Geef beide kanten hetzelfde.',
  'connector.wrong-method': 'Hier wordt alleen POST beantwoord.',
  'connector.cannot-listen': 'Mail aannemen op {host}, poort {port} is niet mogelijk ({reason}).',
  'connector.none': 'Het kanaal van dit bericht is niet aangesloten.',
  'connector.not-ours': 'Op dit kanaal kan niets worden geschreven.',
  'connector.paced': 'De aanbieder neemt op dit moment geen berichten meer aan.',
  'connector.unreachable': 'De aanbieder is niet bereikbaar.',
  'connector.broken-off': 'De verbinding werd verbroken terwijl het bericht onderweg was.',
  'connector.no-answer': 'De aanbieder antwoordde niet op tijd.',
  'connector.strange-answer': 'Iets tussen ons en de aanbieder antwoordde in diens plaats.',
  'connector.not-authorised': 'De aanbieder laat ons niet toe. Controleer het geheim en het account.',
  'connector.throttled': 'De aanbieder vraagt om minder berichten.',
  'connector.busy': 'De aanbieder heeft een storing die voorbijgaat.',
};

export const fr: Record<ConnectorCode, string> = {
  'connector.unknown-channel':
    'Rien de ce nom (« {channel} ») ne peut être connecté. Vérifiez le nom dans host.json.',
  'connector.bad-config': 'Cela ne convient pas : {reason}. Voyez docs/connectors.md.',
  'connector.not-signed': 'Une requête sans signature est arrivée. Rien n’a été gardé.',
  'connector.wrong-signature':
    'Une requête est arrivée avec une mauvaise signature. Vérifiez le secret des deux côtés.',
  'connector.too-old': 'Une requête signée est arrivée trop tard. Vérifiez les horloges des deux côtés.',
  'connector.not-json': 'Une requête signée est arrivée qui n’est pas du JSON. Rien n’a été gardé.',
  'connector.wrong-token': 'Le jeton de vérification n’est pas le nôtre. Donnez le même aux deux côtés.',
  'connector.wrong-method': 'Ici, seul POST reçoit une réponse.',
  'connector.cannot-listen': 'Impossible de recevoir des e-mails sur {host}, port {port} ({reason}).',
  'connector.none': 'Le canal de ce message n’est pas connecté.',
  'connector.not-ours': 'On ne peut rien écrire sur ce canal.',
  'connector.paced': 'Le fournisseur n’accepte plus de messages pour le moment.',
  'connector.unreachable': 'Le fournisseur est injoignable.',
  'connector.broken-off': 'La connexion s’est rompue pendant que le message était en route.',
  'connector.no-answer': 'Le fournisseur n’a pas répondu à temps.',
  'connector.strange-answer': 'Quelque chose entre nous et le fournisseur a répondu à sa place.',
  'connector.not-authorised': 'Le fournisseur ne nous laisse pas entrer. Vérifiez le secret et le compte.',
  'connector.throttled': 'Le fournisseur demande moins de messages.',
  'connector.busy': 'Le fournisseur a une panne passagère.',
};
