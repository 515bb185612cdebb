import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { everyKind, text } from '../testing/lines.ts';
import { Stage } from '../testing/stage.ts';

let stage: Stage;

async function open(...setting: ConstructorParameters<typeof Stage>): Promise<Stage> {
  stage = new Stage(...setting);
  await Promise.resolve();
  return stage;
}

afterEach(() => stage.takeAway());

const focused = () => stage.root.activeElement;
const frames = () => stage.heard.filter(({ type }) => type !== 'hello');
const bubbles = () => stage.all('.bubble').map(({ textContent }) => textContent);

/** What axe finds; it looks into the shadow. */
async function violations(): Promise<string[]> {
  for (const one of stage.root.getAnimations()) one.finish();
  const { violations: found } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Of pages: this is none.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each([
  ['light', 'en'],
  ['dark', 'nl'],
  ['light', 'fr'],
] as const)(
  'axe finds nothing in the %s chat in %s, closed, open and in trouble',
  async (theme, language) => {
    await open({ theme, language, open: false }, everyKind);
    stage.conversation.begin();
    await Promise.resolve();
    expect(await violations()).toEqual([]);
    stage.find('.launcher').click();
    stage.find('.opener').click();
    stage.conversation.say('Tomorrow');
    stage.tell({ type: 'refused', id: stage.conversation.unsent[0]!.frame.id, sentence: 'Too much.' });
    stage.find('[aria-expanded="false"].icon').click();
    expect(await violations()).toEqual([]);
    stage.cut();
    expect(stage.find('.status').textContent).not.toBe('');
    expect(await violations()).toEqual([]);
  },
);

test('what can be pressed is 24 pixels high and wide at least', async () => {
  await open({}, everyKind);
  stage.find('.opener').click();
  stage.find('header .icon').click();
  for (const one of stage.all('button, textarea, a.button, a.file')) {
    const { width, height } = one.getBoundingClientRect();
    expect(Math.min(width, height), one.outerHTML).toBeGreaterThanOrEqual(24);
  }
});

test('it opens, is written in, and closes by the keyboard; focus goes back to where it came from', async () => {
  await open({ open: false });
  stage.find('.launcher').focus();
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe(stage.find('textarea'));
  await userEvent.keyboard('Hello{Shift>}{Enter}{/Shift}there{Enter}');
  expect(frames()).toMatchObject([{ type: 'say', text: 'Hello\nthere' }]);
  expect(stage.find<HTMLTextAreaElement>('textarea').value).toBe('');
  await userEvent.keyboard('{Escape}');
  expect(stage.find('.dialog').hidden).toBe(true);
  expect(focused()).toBe(stage.find('.launcher'));
  expect(stage.find('.launcher').getAttribute('aria-expanded')).toBe('false');
});

test('nobody is connected before they open it', async () => {
  await open({ open: false });
  expect([stage.conversation.status, stage.heard]).toEqual(['idle', []]);
  stage.find('.launcher').click();
  expect(stage.conversation.status).toBe('connecting');
});

test('new messages are counted on the button until they are looked at', async () => {
  await open({ open: false });
  stage.conversation.begin();
  await Promise.resolve();
  stage.tell({ type: 'lines', lines: [text(1, 'One'), text(2, 'Two')] });
  expect(stage.find('.launcher').dataset['count']).toBe('2');
  expect(stage.find('.launcher').getAttribute('aria-label')).toBe('Open chat (2 new messages)');
  expect(stage.find('[role=status].hidden').textContent).toBe('2 new messages');
  stage.find('.launcher').click();
  expect(stage.find('.launcher').dataset['count']).toBeUndefined();
  stage.find('.launcher').click();
  expect(stage.find('.launcher').getAttribute('aria-label')).toBe('Open chat');
});

test('a choice is made once, from the keyboard, and says what it is of', async () => {
  await open({}, everyKind);
  const [repair, other] = stage.all('.choice') as [HTMLElement, HTMLElement];
  repair.focus();
  await userEvent.keyboard('{Enter}');
  expect(frames()).toMatchObject([{ choice: { id: 'menu.repair', title: 'A repair' }, replyTo: 'c1/3' }]);
  expect([repair.getAttribute('aria-pressed'), other.getAttribute('aria-disabled')]).toEqual([
    'true',
    'true',
  ]);
  expect(focused()).toBe(stage.find('textarea'));
  other.click();
  expect(frames()).toHaveLength(1);
});

test('the rows of a list come when they are asked for', async () => {
  await open({}, everyKind);
  const opener = stage.find('.opener');
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  opener.focus();
  await userEvent.keyboard(' ');
  const rows = stage.all(`[id="${opener.getAttribute('aria-controls')}"] .choice`);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    ...['Tuesday 10:00In the workshop on the Prinsengracht', 'Wednesday 14:00'],
  ]);
  rows[1]?.click();
  expect(frames()).toMatchObject([{ choice: { id: 'time.2', title: 'Wednesday 14:00' }, replyTo: 'c1/4' }]);
});

test('a bubble stays the same while what is known of its message changes', async () => {
  await open();
  stage.conversation.say('Hello');
  const [item] = stage.all('.item');
  expect(item?.textContent).toContain('Sending');
  const { id } = stage.conversation.unsent[0]!.frame;
  stage.tell({ type: 'refused', id, sentence: 'Wait a minute.' });
  expect(item?.textContent).toContain('Not sent. Wait a minute.');
  stage.find('.retry').click();
  expect(frames().map((frame) => 'id' in frame && frame.id)).toEqual([id, id]);
  stage.tell({ type: 'kept', id });
  expect(item?.textContent).toContain('Sent');
  stage.tell({
    type: 'lines',
    lines: [{ contact: 'c1', number: 1, at: 0, from: 'visitor', id, text: 'Hello' }],
  });
  expect(stage.all('.item')).toEqual([item]);
});

test('who speaks is said, and seen of an agent', async () => {
  await open({}, [text(1, 'Hello'), text(2, 'I am here', 'Anna')]);
  expect(stage.all('.theirs > :first-child').map((one) => [one.className, one.textContent])).toEqual([
    ['hidden', 'Automatic message:'],
    ['who', 'Anna:'],
  ]);
});

test('what is sent is text, never code; only addresses of pages can be followed', async () => {
  const script = '<img src=x onerror=alert(1)>';
  await open({}, [
    text(1, script),
    {
      ...{ contact: 'c1', number: 2, at: 0, from: 'centre', id: 'c1/2' },
      message: { kind: 'link', text: 'Here', title: 'Open', url: 'javascript:alert(1)' },
    },
    text(3, 'See https://a.example/x.'),
  ]);
  expect(bubbles()[0]).toBe(script);
  expect(stage.all('img')).toEqual([]);
  const links = stage.all('.bubble a') as HTMLAnchorElement[];
  expect(links.map(({ href, rel, target }) => [href, rel, target])).toEqual([
    ['https://a.example/x', 'noopener noreferrer', '_blank'],
  ]);
});

test('whoever ends a chat is asked first, and can begin another', async () => {
  await open({}, [text(1, 'Hello')]);
  const end = stage.find('[aria-label="End chat"].icon');
  end.click();
  expect(focused()).toBe(stage.find('.strong'));
  await userEvent.keyboard('{Tab}{Enter}');
  expect([stage.find('.question').hidden, focused(), frames()]).toEqual([true, end, []]);
  end.click();
  stage.find('.strong').click();
  const [leave] = frames();
  expect(leave?.type).toBe('leave');
  stage.tell({ type: 'kept', id: leave && 'id' in leave ? leave.id : '' });
  expect(stage.find('.note').textContent).toBe('You ended the chat. Write to begin a new one.');
  stage.conversation.say('Again');
  await Promise.resolve();
  expect(stage.heard.at(-1)).toMatchObject({ type: 'say', text: 'Again' });
  expect(stage.heard.at(-2)).not.toHaveProperty('resume');
});

test('whoever reads the end still does when more is said, or the connection is lost; others stay where they are', async () => {
  await open({}, everyKind);
  const log = stage.find('.log');
  const left = () => Math.round(log.scrollHeight - log.scrollTop - log.clientHeight);
  const before = everyKind.length;
  log.scrollTop = log.scrollHeight;
  stage.tell({ type: 'lines', lines: [text(before + 1, 'More')] });
  expect(left()).toBe(0);
  stage.cut();
  expect(stage.find('.status').textContent).toContain('No connection');
  expect(left()).toBe(0);
  log.scrollTop = 10;
  stage.conversation.say('Hello');
  expect(log.scrollTop).toBe(10);
});

test('a host that cannot be spoken to says so, and nothing can be written', async () => {
  await open({ language: 'nl' });
  stage.cut(4100);
  expect(stage.find('.status').textContent).toBe('Deze chat is verouderd. Laad de pagina opnieuw.');
  expect(stage.find<HTMLTextAreaElement>('textarea').disabled).toBe(true);
});
