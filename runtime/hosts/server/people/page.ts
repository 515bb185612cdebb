import { createHash } from 'node:crypto';
import { UI_LANGUAGES, type UiLanguage } from '../../../model/language.ts';

interface PageWords {
  title: string;
  /** Of the button that takes up a link. */
  enter: string;
  provider: string;
  /** Without a link there is nothing to take up. */
  ask: string;
  failed: string;
}

const WORDS: Readonly<Record<UiLanguage, PageWords>> = {
  en: {
    title: 'Log in to Routewright',
    enter: 'Log in',
    provider: 'Log in with your organisation',
    ask: 'Open the link that was printed when the host started, or ask an administrator for an invitation.',
    failed: 'This link is no longer good, or logging in did not work. Ask an administrator for a new link.',
  },
  nl: {
    title: 'Inloggen bij Routewright',
    enter: 'Inloggen',
    provider: 'Inloggen met je organisatie',
    ask: 'Open de link die verscheen toen de host startte, of vraag een beheerder om een uitnodiging.',
    failed: 'Deze link werkt niet meer, of het inloggen is mislukt. Vraag een beheerder om een nieuwe link.',
  },
  fr: {
    title: 'Se connecter à Routewright',
    enter: 'Se connecter',
    provider: 'Se connecter avec votre organisation',
    ask: 'Ouvrez le lien affiché au démarrage de l’hôte, ou demandez une invitation à un administrateur.',
    failed:
      'Ce lien n’est plus valable, ou la connexion a échoué. Demandez un nouveau lien à un administrateur.',
  },
};

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;color-scheme:light dark;max-width:26rem;margin:20vh auto;padding:0 1rem}' +
  'button,a{display:inline-block;font:inherit;min-height:2.5rem;padding:.5rem 1rem;box-sizing:border-box}';

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** Of the page to log in: no scripts at all, and a form that goes nowhere else. */
export const loginPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface LoginPage {
  language: UiLanguage;
  token?: string | undefined;
  provider: boolean;
  failed: boolean;
}

/** One has to press a button: what only looks at links, such as a mail scanner, does not use them up. */
export function loginPage({ language, token, provider, failed }: LoginPage): string {
  const words = WORDS[language];
  const parts = [
    failed ? `<p role="alert">${words.failed}</p>` : '',
    token === undefined
      ? ''
      : `<form method="post" action="/login"><input type="hidden" name="token" value="${escaped(token)}"><button autofocus>${words.enter}</button></form>`,
    provider ? `<p><a href="/auth/login">${words.provider}</a></p>` : '',
    token === undefined && !provider && !failed ? `<p>${words.ask}</p>` : '',
  ];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1>${parts.join('')}</main></body></html>`;
}

const escaped = (text: string): string => text.replace(/[^\w-]/g, (found) => `&#${found.codePointAt(0)};`);

/** The first of a browser's languages that we speak. */
export const languageOf = (accepted = ''): UiLanguage =>
  accepted
    .split(',')
    .map((one) => one.trim().slice(0, 2).toLowerCase())
    .flatMap((one) => UI_LANGUAGES.find((ours) => ours === one) ?? [])[0] ?? 'en';
