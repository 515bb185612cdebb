import type { UiLanguage } from '../model/language.ts';

const en = {
  'step.waits': 'Waits for the customer, an agent or the clock.',
  'step.went': 'Went on.',
  'step.ended': 'The script ends here.',
  'step.missing': 'The script has no step “{step}” (any more), so the contact went to the default skill.',
  'step.bad-params': 'The settings of this “{type}” step are not valid. Check the flow and export it again.',
  'step.crashed': 'The step broke down: {message}',
  'script.left': 'The script stopped because of “{because}”; the contact had been routed already.',
  'script.default-skill':
    'Nothing else would have routed this contact, so it goes to “{skill}”, the default skill.',
  'script.step-limit':
    'The script took 1,000 steps without waiting for anything. Let its loop wait somewhere.',
  'script.ended-unrouted': 'The script ended without routing or closing the contact.',
  'script.unlinkable': 'A part of this step cannot be prepared. Check the flow and export it again.',
  'script.unknown': 'The script “{script}” is not loaded, so no contact can follow it. Load it too.',
  'script.called': 'Hands the contact to the script “{script}”.',
  'script.call-limit':
    'Scripts call one another {max} deep at most. Find the script that comes back to itself.',
  'script.unassigned': 'The agent no longer has the contact, and the script never queued it.',
  'script.queued-again': 'The agent no longer has the contact, so it waits for “{skill}” again.',
  'script.awaits-customer': 'Nobody has the contact. It is queued again once the customer writes.',
  'script.abandoned': 'The customer left while waiting, and the script has nothing to say to that.',
  'contact.unknown': 'There is no contact “{contact}”.',
  'channel.unknown': 'There is no channel “{channel}”.',
  'channel.window-closed':
    'The customer wrote last more than 24 hours ago, so only a template may be sent. Use “Send template” here.',
  'event.duplicate': 'The channel sent message “{message}” again; once is enough.',
  'desk.not-theirs': '{agent} does not have this contact, so nothing was sent.',
  'desk.point-of-contact-removed':
    'The point of contact was removed, so nothing was sent. This conversation can only be ended.',
  'desk.cannot-elevate':
    'This conversation cannot go on over {channel}. Choose another channel, or add a point of contact there.',
  'desk.open-already': 'The customer has an open conversation at this address on {channel}. Go on there.',
  'point-of-contact.removed':
    'The point of contact “{pointOfContact}” was removed; messages to it are passed over.',
  'play.endless': 'More than {max} things happened without any time passing, so the rest is left out.',
} as const;

type Code = keyof typeof en;

const nl: Record<Code, string> = {
  'step.waits': 'Wacht op de klant, een agent of de klok.',
  'step.went': 'Ging verder.',
  'step.ended': 'Het script eindigt hier.',
  'step.missing': 'Het script heeft geen stap “{step}” (meer); het contact ging naar de standaardskill.',
  'step.bad-params':
    'De instellingen van deze stap “{type}” kloppen niet. Controleer de flow en exporteer hem opnieuw.',
  'step.crashed': 'De stap ging stuk: {message}',
  'script.left': 'Het script stopte vanwege “{because}”; het contact was al gerouteerd.',
  'script.default-skill':
    'Niets anders had dit contact gerouteerd, dus het gaat naar “{skill}”, de standaardskill.',
  'script.step-limit':
    'Het script deed 1.000 stappen zonder ergens op te wachten. Laat de lus ergens wachten.',
  'script.ended-unrouted': 'Het script eindigde zonder het contact te routeren of te sluiten.',
  'script.unlinkable':
    'Een deel van deze stap kan niet worden voorbereid. Controleer de flow en exporteer hem opnieuw.',
  'script.unknown': 'Het script “{script}” is niet geladen, dus geen contact kan het volgen. Laad het ook.',
  'script.called': 'Geeft het contact aan het script “{script}”.',
  'script.call-limit':
    'Scripts roepen elkaar hooguit {max} diep aan. Zoek het script dat bij zichzelf terugkomt.',
  'script.unassigned': 'De agent heeft het contact niet meer, en het script zette het nooit in een rij.',
  'script.queued-again': 'De agent heeft het contact niet meer; het wacht weer op “{skill}”.',
  'script.awaits-customer':
    'Niemand heeft het contact. Het komt weer in de wachtrij zodra de klant schrijft.',
  'script.abandoned': 'De klant ging weg tijdens het wachten, en het script doet daar niets mee.',
  'contact.unknown': 'Er is geen contact “{contact}”.',
  'channel.unknown': 'Er is geen kanaal “{channel}”.',
  'channel.window-closed':
    'De klant schreef meer dan 24 uur geleden, dus alleen een template mag. Gebruik hier “Template sturen”.',
  'event.duplicate': 'Het kanaal stuurde bericht “{message}” nog eens; één keer is genoeg.',
  'desk.not-theirs': '{agent} heeft dit contact niet, dus er is niets verstuurd.',
  'desk.point-of-contact-removed':
    'Het contactpunt is verwijderd, dus er is niets verstuurd. Dit gesprek kan alleen nog worden beëindigd.',
  'desk.cannot-elevate':
    'Dit gesprek kan niet via {channel} verdergaan. Kies een ander kanaal, of voeg daar een contactpunt toe.',
  'desk.open-already': 'De klant heeft op {channel} al een open gesprek op dit adres. Ga daar verder.',
  'point-of-contact.removed':
    'Het contactpunt “{pointOfContact}” is verwijderd; berichten eraan worden overgeslagen.',
  'play.endless': 'Er gebeurden meer dan {max} dingen zonder dat er tijd verstreek; de rest is weggelaten.',
};

const fr: Record<Code, string> = {
  'step.waits': 'Attend le client, un agent ou l’horloge.',
  'step.went': 'A continué.',
  'step.ended': 'Le script se termine ici.',
  'step.missing':
    'Le script n’a pas (ou plus) d’étape « {step} » ; le contact est allé à la compétence par défaut.',
  'step.bad-params':
    'Les réglages de cette étape « {type} » ne sont pas valides. Vérifiez le flux et exportez-le à nouveau.',
  'step.crashed': 'L’étape est tombée en panne : {message}',
  'script.left': 'Le script s’est arrêté à cause de « {because} » ; le contact était déjà routé.',
  'script.default-skill':
    'Rien d’autre n’aurait routé ce contact : il va à « {skill} », la compétence par défaut.',
  'script.step-limit':
    'Le script a fait 1 000 étapes sans rien attendre. Faites attendre la boucle quelque part.',
  'script.ended-unrouted': 'Le script s’est terminé sans router ni fermer le contact.',
  'script.unlinkable':
    'Une partie de cette étape ne peut pas être préparée. Vérifiez le flux et exportez-le à nouveau.',
  'script.unknown':
    'Le script « {script} » n’est pas chargé : aucun contact ne peut le suivre. Chargez-le aussi.',
  'script.called': 'Confie le contact au script « {script} ».',
  'script.call-limit':
    'Les scripts s’appellent sur {max} niveaux au plus. Trouvez celui qui revient à lui-même.',
  'script.unassigned': 'L’agent n’a plus le contact, et le script ne l’a jamais mis en file.',
  'script.queued-again': 'L’agent n’a plus le contact : il attend de nouveau « {skill} ».',
  'script.awaits-customer': 'Personne n’a le contact. Il retournera en file dès que le client écrira.',
  'script.abandoned': 'Le client est parti en attendant, et le script n’en fait rien.',
  'contact.unknown': 'Il n’y a pas de contact « {contact} ».',
  'channel.unknown': 'Il n’y a pas de canal « {channel} ».',
  'channel.window-closed':
    'Le client a écrit il y a plus de 24 heures : seul un modèle peut être envoyé. Utilisez « Envoyer un modèle ».',
  'event.duplicate': 'Le canal a renvoyé le message « {message} » ; une fois suffit.',
  'desk.not-theirs': '{agent} n’a pas ce contact : rien n’a été envoyé.',
  'desk.point-of-contact-removed':
    'Le point de contact a été supprimé : rien n’a été envoyé. Cette conversation peut seulement être terminée.',
  'desk.cannot-elevate':
    'Cette conversation ne peut pas continuer par {channel}. Choisissez un autre canal, ou ajoutez-y un point de contact.',
  'desk.open-already':
    'Le client a déjà une conversation ouverte à cette adresse sur {channel}. Continuez là-bas.',
  'point-of-contact.removed':
    'Le point de contact « {pointOfContact} » a été supprimé ; ses messages sont ignorés.',
  'play.endless': 'Plus de {max} choses se sont passées sans que le temps avance ; le reste est omis.',
};

/** Sentences of the interpreter and the simulation: reasons of a trace and failures of a run. */
export const interpretWords: Record<UiLanguage, Record<Code, string>> = { en, nl, fr };
