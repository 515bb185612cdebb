import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Flags under which Chromium starts as root, stays off the network and draws alike everywhere. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-default-apps',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** The path of an installed Chromium or Chrome, or undefined. `CHROMIUM` in the environment wins. */
export const findChromium = () => candidates.find((path) => path !== undefined && existsSync(path));

/** Brings a Chromium with the system's package manager where that can be done; otherwise says what to do. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stderr.write('No Chromium found: installing the package "chromium" …\n');
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and none was found. Install it (Debian: apt-get install chromium) ' +
      'or point the environment variable CHROMIUM at its executable, then run npm test again.',
  );
}
