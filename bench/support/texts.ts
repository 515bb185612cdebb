/** The words of the support flow, as somebody who programs it by hand would write them. */
export type Language = 'nl' | 'fr' | 'en';

export const menu: Record<Language, (name: string) => string> = {
  nl: (name) => `Dag ${name}, welkom bij De Rode Fiets! Waarmee kunnen we je helpen?`,
  fr: (name) => `Bonjour ${name}, bienvenue chez De Rode Fiets ! Comment pouvons-nous vous aider ?`,
  en: (name) => `Hello ${name}, welcome to De Rode Fiets! How can we help you?`,
};

export const open: Record<Language, string> = {
  nl: 'Kies een onderwerp',
  fr: 'Choisir un sujet',
  en: 'Choose a topic',
};

/** Titles and descriptions of the three rows. */
export const rows: Record<Language, readonly (readonly [string, string?])[]> = {
  nl: [
    ['Reparatie of onderhoud', 'Een afspraak maken, of vragen hoe het ermee staat'],
    ['Een fiets kopen', 'Advies, een proefrit of je bestelling'],
    ['Iets anders'],
  ],
  fr: [
    ['Réparation ou entretien', 'Prendre rendez-vous ou savoir où en est votre vélo'],
    ['Acheter un vélo', 'Un conseil, un essai ou votre commande'],
    ['Autre chose'],
  ],
  en: [
    ['Repair or service', 'Make an appointment, or ask how it is going'],
    ['Buying a bicycle', 'Advice, a test ride or your order'],
    ['Something else'],
  ],
};

export const closed: Record<Language, (name: string) => string> = {
  nl: (name) =>
    `Dag ${name}, fijn dat je schrijft. De winkel is nu gesloten. Zet je vraag alvast hier: zodra we open zijn, krijg je antwoord.`,
  fr: (name) =>
    `Bonjour ${name}, merci de nous écrire. La boutique est fermée pour le moment. Laissez déjà votre question ici : nous vous répondons dès l’ouverture.`,
  en: (name) =>
    `Hello ${name}, thanks for writing. The shop is closed right now. Leave your question here and we’ll answer as soon as we open.`,
};

export const busy: Record<Language, string> = {
  nl: 'Het is druk en het duurt iets langer dan je van ons gewend bent. Je bent nog steeds aan de beurt, je hoeft niets te doen.',
  fr: 'Il y a beaucoup de monde et l’attente est un peu plus longue que d’habitude. Vous gardez votre place, vous n’avez rien à faire.',
  en: 'It’s busy, so this takes a little longer than usual. You keep your place and don’t need to do anything.',
};

export const stillThere: Record<Language, (name: string) => string> = {
  nl: (name) =>
    `Dag ${name}, je schreef ons gisteren, maar we weten nog niet waar we mee kunnen helpen. Heb je ons nog nodig?`,
  fr: (name) =>
    `Bonjour ${name}, vous nous avez écrit hier, mais nous ne savons pas encore comment vous aider. Avez-vous encore besoin de nous ?`,
  en: (name) =>
    `Hello ${name}, you wrote to us yesterday, but we don’t know yet how we can help. Do you still need us?`,
};

export const goodbye: Record<Language, string> = {
  nl: 'Helemaal goed. Schrijf ons gerust als er weer iets is. Goede rit!',
  fr: 'C’est noté. Écrivez-nous quand vous voulez. Bonne route !',
  en: 'That’s fine. Write to us whenever you like. Enjoy the ride!',
};

export const stillThereButtons: Record<Language, readonly string[]> = {
  nl: ['Ja, graag', 'Nee, dank je'],
  fr: ['Oui, volontiers', 'Non, merci'],
  en: ['Yes, please', 'No, thanks'],
};
