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
  'script.abandoned': 'The customer left while waiting, and the script has nothing to say to that.',
  'contact.unknown': 'There is no contact “{contact}”.',
  'channel.unknown': 'There is no channel “{channel}”.',
  'channel.window-closed':
    'The customer wrote last more than 24 hours ago, so only a template may be sent. Use “Send template” here.',
  'event.duplicate': 'The channel sent message “{message}” again; once is enough.',
  'acd.matched': 'Given to {agent}: proficiency {proficiency} in “{skill}” is the best that is free.',
  'acd.waits': 'Waits: nobody with “{skill}” is free.',
  'acd.next-in-line':
    'Given to {agent}, free now: highest priority ({priority}) after {waited} s in “{skill}”.',
  'acd.ranked-lower': 'Could take it, with proficiency {proficiency}, but others come first.',
  'acd.lacks-skill': 'Does not have the skill “{skill}”.',
  'acd.unavailable': 'Is not available.',
  'acd.full': 'Has {contacts} of at most {capacity} contacts.',
  'acd.channel-full': 'Has {contacts} of at most {capacity} contacts on {channel}.',
  'acd.one-at-a-time': 'Takes one contact at a time, and has one.',
  'acd.out-of-range': 'Has proficiency {proficiency}; it must be from {best} to {worst}.',
  'acd.for-another': 'The contact waits for {agent} alone.',
  'acd.lacks-attribute': 'Does not have the attribute “{attribute}”.',
  'acd.may-not-answer':
    'Has a role that may not answer on {channel}: that takes Reply there, and Skills View.',
  'acd.takes-none': 'Takes no contacts on {channel}.',
  'acd.inactive': 'Is not an active user.',
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
  'script.abandoned': 'De klant ging weg tijdens het wachten, en het script doet daar niets mee.',
  'contact.unknown': 'Er is geen contact “{contact}”.',
  'channel.unknown': 'Er is geen kanaal “{channel}”.',
  'channel.window-closed':
    'De klant schreef meer dan 24 uur geleden, dus alleen een template mag. Gebruik hier “Template sturen”.',
  'event.duplicate': 'Het kanaal stuurde bericht “{message}” nog eens; één keer is genoeg.',
  'acd.matched': 'Gegeven aan {agent}: vaardigheid {proficiency} in “{skill}” is de beste die vrij is.',
  'acd.waits': 'Wacht: niemand met “{skill}” is vrij.',
  'acd.next-in-line':
    'Gegeven aan {agent}, nu vrij: hoogste prioriteit ({priority}) na {waited} s in “{skill}”.',
  'acd.ranked-lower': 'Zou kunnen, met vaardigheid {proficiency}, maar anderen gaan voor.',
  'acd.lacks-skill': 'Heeft de skill “{skill}” niet.',
  'acd.unavailable': 'Is niet beschikbaar.',
  'acd.full': 'Heeft {contacts} van ten hoogste {capacity} contacten.',
  'acd.channel-full': 'Heeft {contacts} van ten hoogste {capacity} contacten op {channel}.',
  'acd.one-at-a-time': 'Neemt één contact tegelijk aan, en heeft er een.',
  'acd.out-of-range': 'Heeft vaardigheid {proficiency}; gevraagd is {best} tot en met {worst}.',
  'acd.for-another': 'Het contact wacht alleen op {agent}.',
  'acd.lacks-attribute': 'Heeft het kenmerk “{attribute}” niet.',
  'acd.may-not-answer':
    'Heeft een rol die op {channel} niet mag antwoorden: daarvoor zijn Reply daar en Skills View nodig.',
  'acd.takes-none': 'Neemt geen contacten aan op {channel}.',
  'acd.inactive': 'Is geen actieve gebruiker.',
  'play.endless': 'Er gebeurden meer dan {max} dingen zonder dat er tijd verstreek; de rest is weggelaten.',
};

const fr: Record<Code, string> = {
  'step.waits': 'Attend le client, un agent ou l’horloge.',
  'step.went': 'A continué.',
  'step.ended': 'Le script se termine ici.',
  'step.missing':
    'Le script n’a pas (ou plus) d’étape « {step} » ; le contact est allé à la compétence par défaut.',
  'step.bad-params':
    'Les réglages de cette étape « {type} » ne sont pas valides. Vérifiez le flux et exportez-le à nouveau.',
  'step.crashed': 'L’étape est tombée en panne : {message}',
  'script.left': 'Le script s’est arrêté à cause de « {because} » ; le contact était déjà routé.',
  'script.default-skill':
    'Rien d’autre n’aurait routé ce contact : il va à « {skill} », la compétence par défaut.',
  'script.step-limit':
    'Le script a fait 1 000 étapes sans rien attendre. Faites attendre la boucle quelque part.',
  'script.ended-unrouted': 'Le script s’est terminé sans router ni fermer le contact.',
  'script.unlinkable':
    'Une partie de cette étape ne peut pas être préparée. Vérifiez le flux et exportez-le à nouveau.',
  'script.unknown':
    'Le script « {script} » n’est pas chargé : aucun contact ne peut le suivre. Chargez-le aussi.',
  'script.called': 'Confie le contact au script « {script} ».',
  'script.call-limit':
    'Les scripts s’appellent sur {max} niveaux au plus. Trouvez celui qui revient à lui-même.',
  'script.unassigned': 'L’agent n’a plus le contact, et le script ne l’a jamais mis en file.',
  'script.queued-again': 'L’agent n’a plus le contact : il attend de nouveau « {skill} ».',
  'script.abandoned': 'Le client est parti en attendant, et le script n’en fait rien.',
  'contact.unknown': 'Il n’y a pas de contact « {contact} ».',
  'channel.unknown': 'Il n’y a pas de canal « {channel} ».',
  'channel.window-closed':
    'Le client a écrit il y a plus de 24 heures : seul un modèle peut être envoyé. Utilisez « Envoyer un modèle ».',
  'event.duplicate': 'Le canal a renvoyé le message « {message} » ; une fois suffit.',
  'acd.matched': 'Donné à {agent} : sa maîtrise {proficiency} de « {skill} » est la meilleure disponible.',
  'acd.waits': 'Attend : personne avec « {skill} » n’est libre.',
  'acd.next-in-line':
    'Donné à {agent}, libre maintenant : plus haute priorité ({priority}) après {waited} s dans « {skill} ».',
  'acd.ranked-lower': 'Pourrait le prendre, avec une maîtrise de {proficiency}, mais d’autres passent avant.',
  'acd.lacks-skill': 'N’a pas la compétence « {skill} ».',
  'acd.unavailable': 'N’est pas disponible.',
  'acd.full': 'A {contacts} contacts sur {capacity} au plus.',
  'acd.channel-full': 'A {contacts} contacts sur {capacity} au plus sur {channel}.',
  'acd.one-at-a-time': 'Prend un contact à la fois, et en a un.',
  'acd.out-of-range': 'A une maîtrise de {proficiency} ; il faut de {best} à {worst}.',
  'acd.for-another': 'Le contact n’attend que {agent}.',
  'acd.lacks-attribute': 'N’a pas l’attribut « {attribute} ».',
  'acd.may-not-answer': 'A un rôle qui ne peut pas répondre sur {channel} : il y faut Reply, et Skills View.',
  'acd.takes-none': 'Ne prend pas de contacts sur {channel}.',
  'acd.inactive': 'N’est pas un utilisateur actif.',
  'play.endless': 'Plus de {max} choses se sont passées sans que le temps avance ; le reste est omis.',
};

/** Sentences of the interpreter, the ACD and the simulation: reasons of a trace and failures of a run. */
export const interpretWords: Record<UiLanguage, Record<Code, string>> = { en, nl, fr };
