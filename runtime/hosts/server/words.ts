/** What the server refuses, and what can be wrong with its config. */
export type ServerCode =
  | 'config.no-secret'
  | 'config.bad-environment'
  | 'config.no-proxy'
  | 'server.not-found'
  | 'server.not-logged-in'
  | 'server.not-granted'
  | 'server.other-site'
  | 'server.other-name'
  | 'server.no-method'
  | 'server.bad-body'
  | 'server.bad-request'
  | 'server.no-agent'
  | 'server.too-many'
  | 'server.too-many-invitations'
  | 'server.too-large'
  | 'server.wrong-kind'
  | 'server.busy'
  | 'server.no-provider'
  | 'server.failed';

export const en: Record<ServerCode, string> = {
  'config.no-secret':
    'The environment has no “{env}”, which this secret is named after. Set it before the host starts.',
  'config.bad-environment': 'The environment’s “{env}” is not as it should be. Change it, or unset it.',
  'config.no-proxy':
    'The host is reached by https, so a proxy is in front of it. Name its address in “listen.proxies”.',
  'server.not-found': 'There is nothing here.',
  'server.not-logged-in': 'You are not logged in. Log in first.',
  'server.not-granted': 'This needs the right “{grant}”, which you do not have. Ask an administrator for it.',
  'server.other-site':
    'This came from a page of another site, or from a page that is too old. Load the page again.',
  'server.other-name':
    'This host is not called that. Set “publicUrl” in its config to the address it is reached at.',
  'server.no-method': 'This cannot be done here.',
  'server.bad-body': 'The body of this request cannot be read.',
  'server.bad-request': 'This request is not as it should be.',
  'server.no-agent': 'The workspace has no such agent. Choose one that it has.',
  'server.too-many': 'These were too many requests at once. Try again in {seconds} seconds.',
  'server.too-many-invitations': 'Too many invitations wait to be taken up. Wait until some have been.',
  'server.too-large': 'This request is too large.',
  'server.wrong-kind': 'A body of this kind is not taken here.',
  'server.busy': 'The host is busy. Try again in a moment.',
  'server.no-provider': 'Where people log in does not answer. Try again in a moment.',
  'server.failed': 'Something went wrong in the host. Its log says what.',
};

export const nl: Record<ServerCode, string> = {
  'config.no-secret':
    'De omgeving heeft geen “{env}”, waar dit geheim naar verwijst. Zet het klaar voordat de host start.',
  'config.bad-environment': '“{env}” in de omgeving klopt niet. Wijzig het, of haal het weg.',
  'config.no-proxy':
    'De host is bereikbaar via https, dus er staat een proxy voor. Noem het adres ervan in “listen.proxies”.',
  'server.not-found': 'Hier is niets.',
  'server.not-logged-in': 'Je bent niet ingelogd. Log eerst in.',
  'server.not-granted':
    'Hiervoor is het recht “{grant}” nodig, en dat heb je niet. Vraag het aan een beheerder.',
  'server.other-site':
    'Dit kwam van een pagina van een andere site, of van een verouderde pagina. Laad de pagina opnieuw.',
  'server.other-name':
    'Zo heet deze host niet. Zet “publicUrl” in zijn instellingen op het adres waarop hij te bereiken is.',
  'server.no-method': 'Dit kan hier niet.',
  'server.bad-body': 'De inhoud van dit verzoek is niet te lezen.',
  'server.bad-request': 'Dit verzoek is niet zoals het moet zijn.',
  'server.no-agent': 'De workspace heeft deze agent niet. Kies er een die er is.',
  'server.too-many': 'Dit waren te veel verzoeken tegelijk. Probeer het over {seconds} seconden opnieuw.',
  'server.too-many-invitations':
    'Er staan te veel uitnodigingen open. Wacht tot er een paar zijn aangenomen.',
  'server.too-large': 'Dit verzoek is te groot.',
  'server.wrong-kind': 'Inhoud van deze soort wordt hier niet aangenomen.',
  'server.busy': 'De host is druk bezet. Probeer het zo opnieuw.',
  'server.no-provider': 'De plek waar je inlogt geeft geen antwoord. Probeer het zo opnieuw.',
  'server.failed': 'Er ging iets mis in de host. In zijn log staat wat.',
};

export const fr: Record<ServerCode, string> = {
  'config.no-secret':
    'L’environnement n’a pas « {env} », auquel ce secret renvoie. Définissez-le avant de démarrer l’hôte.',
  'config.bad-environment':
    'La valeur de « {env} » dans l’environnement n’est pas valable. Modifiez-la, ou retirez-la.',
  'config.no-proxy':
    'L’hôte est joint par https : un proxy se trouve donc devant lui. Indiquez son adresse dans « listen.proxies ».',
  'server.not-found': 'Il n’y a rien ici.',
  'server.not-logged-in': 'Vous n’êtes pas connecté. Connectez-vous d’abord.',
  'server.not-granted':
    'Il faut pour cela le droit « {grant} », que vous n’avez pas. Demandez-le à un administrateur.',
  'server.other-site':
    'Ceci vient d’une page d’un autre site, ou d’une page trop ancienne. Rechargez la page.',
  'server.other-name':
    'Cet hôte ne s’appelle pas ainsi. Indiquez dans « publicUrl » de sa configuration l’adresse où il est joignable.',
  'server.no-method': 'Ceci n’est pas possible ici.',
  'server.bad-body': 'Le contenu de cette requête est illisible.',
  'server.bad-request': 'Cette requête n’est pas comme elle doit être.',
  'server.no-agent': 'L’espace de travail n’a pas cet agent. Choisissez-en un qui existe.',
  'server.too-many': 'Trop de requêtes à la fois. Réessayez dans {seconds} secondes.',
  'server.too-many-invitations':
    'Trop d’invitations sont en attente. Attendez que quelques-unes aient été acceptées.',
  'server.too-large': 'Cette requête est trop grande.',
  'server.wrong-kind': 'Un contenu de ce genre n’est pas accepté ici.',
  'server.busy': 'L’hôte est occupé. Réessayez dans un instant.',
  'server.no-provider': 'Le service de connexion ne répond pas. Réessayez dans un instant.',
  'server.failed': 'Une erreur s’est produite dans l’hôte. Son journal dit laquelle.',
};
