/** What a customer's single word asks for: no more messages, messages again, or an explanation. */
export type Keyword = 'stop' | 'start' | 'help';

// Where the words come from:
//   English  https://braze.com/docs/user_guide/message_building_by_channel/sms/keywords/optin_optout; REVOKE, OPTOUT,
//            OPT-OUT, REMOVE and TD: https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html and
//            https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
//   French   ARRET (AWS); ARRETE and ARRETT (https://www.twilio.com/docs/proxy/opt-out-keywords), with their accents
//   ours     AIDE, and all the Dutch: no carrier prescribes them
// YES asks for messages in English alone: JA and OUI answer too many questions.
const WORDS: Readonly<Record<Keyword, string>> = {
  stop:
    'STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT OPT-OUT REMOVE TD ' +
    'ARRET ARRÊT ARRETE ARRÊTE ARRETT AFMELDEN UITSCHRIJVEN',
  start: 'START YES UNSTOP AANMELDEN INSCHRIJVEN',
  help: 'HELP INFO AIDE HULP',
};

export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  (['stop', 'start', 'help'] as const).flatMap((keyword) =>
    WORDS[keyword].split(' ').map((word) => [word, keyword] as const),
  ),
);

/** What a text asks for: it is the word alone, in capitals or not, and spaces around it do not count. */
export const keywordOf = (text: string): Keyword | undefined =>
  KEYWORDS.get(text.trim().normalize('NFC').toUpperCase());
