import { createHash } from 'node:crypto';
import type { ChatLanguage } from './protocol.ts';

interface PageWords {
  title: string;
  lead: string;
  hours: string;
  try: string;
  languages: string;
}

const WORDS: Readonly<Record<ChatLanguage, PageWords>> = {
  en: {
    title: 'The Red Bicycle',
    lead: 'New and second-hand bicycles in Amsterdam, and a workshop that repairs all of them.',
    hours: 'Open from Monday to Saturday.',
    try: 'This is an example page. Ask the shop something in the chat: the script that was published answers.',
    languages: 'Languages',
  },
  nl: {
    title: 'De Rode Fiets',
    lead: 'Nieuwe en tweedehands fietsen in Amsterdam, en een werkplaats die ze allemaal repareert.',
    hours: 'Open van maandag tot en met zaterdag.',
    try: 'Dit is een voorbeeldpagina. Vraag de winkel iets in de chat: het gepubliceerde script antwoordt.',
    languages: 'Talen',
  },
  fr: {
    title: 'Le Vélo Rouge',
    lead: 'Vélos neufs et d’occasion à Amsterdam, et un atelier qui les répare tous.',
    hours: 'Ouvert du lundi au samedi.',
    try: 'Ceci est une page d’exemple. Posez une question dans le chat : le script publié répond.',
    languages: 'Langues',
  },
};

const NAMES: Readonly<Record<ChatLanguage, string>> = { en: 'English', nl: 'Nederlands', fr: 'Français' };

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:640px;padding:48px 24px;font:16px/1.6 system-ui,sans-serif;
background:light-dark(#fafafa,#16181c);color:light-dark(#1c1f26,#e9eaee)}
h1{font-size:28px}a{color:light-dark(#0b57c2,#8db8ff)}nav{display:flex;gap:16px}nav a{padding:4px 0}`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Nothing of any other host but the files that are sent in a chat, and no style but the page's own and the widget's. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'sha256-${hashOf(STYLE)}'`,
  "connect-src 'self'",
  'img-src https:',
  'media-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the example shop with the chat open. */
export function pageOf(pointOfContact: string, language: ChatLanguage): string {
  const { title, lead, hours, try: attempt, languages } = WORDS[language];
  const links = Object.entries(NAMES).map(
    ([code, name]) =>
      `<a href="?lang=${code}" lang="${code}"${code === language ? ' aria-current="page"' : ''}>${name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
<script src="/chat/widget.js" data-point-of-contact="${escaped(pointOfContact)}" data-language="${language}" data-title="${title}" data-open async></script>
</head>
<body>
<nav aria-label="${languages}">${links.join('')}</nav>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<p>${hours}</p>
<p>${attempt}</p>
</main>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
