import type { UiLanguage } from '#runtime/index.ts';

/** What each example shows, in a sentence, by the id of its flow. */
export const EXAMPLES: Readonly<Record<string, Readonly<Record<UiLanguage, string>>>> = {
  support: {
    en: 'Opening hours, a menu, and the right colleague for each answer in three languages.',
    nl: 'Openingstijden, een keuzemenu en voor elk antwoord de juiste collega, in drie talen.',
    fr: 'Des horaires, un menu et le bon collègue pour chaque réponse, en trois langues.',
  },
  'web-chat': {
    en: 'A chat on a web page: keywords, how long the queue is, and going on by email when closed.',
    nl: 'Een chat op een webpagina: trefwoorden, de wachtrij en verder per e-mail als er niemand is.',
    fr: 'Un chat sur une page web : mots-clés, file d’attente et suite par e-mail hors horaires.',
  },
  'instagram-question': {
    en: 'Questions by Instagram, answered at once where that can be, else handed to an agent.',
    nl: 'Vragen via Instagram: meteen beantwoord als dat kan, en anders naar een agent.',
    fr: 'Des questions par Instagram : une réponse immédiate si possible, sinon un agent.',
  },
  'order-status': {
    en: 'Asks for an order number, looks the order up in another system and tells where it is.',
    nl: 'Vraagt het bestelnummer, zoekt de bestelling op in een ander systeem en zegt waar die is.',
    fr: 'Demande le numéro de commande, la cherche dans un autre système et dit où elle est.',
  },
  reminder: {
    en: 'Writes first, with a WhatsApp template, to those who agreed to it; and waits for a reply.',
    nl: 'Schrijft als eerste, met een WhatsApp-sjabloon, aan wie dat goedvond; en wacht op antwoord.',
    fr: 'Écrit en premier, avec un modèle WhatsApp, à ceux qui l’ont accepté ; et attend une réponse.',
  },
  'win-back': {
    en: 'Two offers side by side, tried again when they do not arrive, with opting out by a word.',
    nl: 'Twee aanbiedingen naast elkaar, opnieuw als ze niet aankomen, met afmelden door één woord.',
    fr: 'Deux offres côte à côte, réessayées si elles n’arrivent pas, avec désinscription par un mot.',
  },
  'say-goodbye': {
    en: 'A script for other flows to run: asks whether it helped, says so to the caller, and returns.',
    nl: 'Een script dat andere flows uitvoeren: vraagt of het hielp, geeft dat door en keert terug.',
    fr: 'Un script que d’autres flux exécutent : demande si cela a aidé, le transmet et revient.',
  },
  'to-agents': {
    en: 'Straight to an agent, for email, calls, voicemail and work items; with what to do when they leave.',
    nl: 'Meteen naar een agent, voor e-mail, telefoon, voicemail en werk; ook als iemand weggaat.',
    fr: 'Directement à un agent, pour e-mails, appels, messagerie et tâches ; même si quelqu’un part.',
  },
};
