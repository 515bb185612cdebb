import { expect, type Locator, type Page } from '@playwright/test';
import { Studio } from './studio.ts';

export const ANOUK = 'Anouk Visser';
export const ESRA = 'Esra Yıldız';
export const SANNE = 'Sanne Bakker';
export const LUC = 'Luc Moreau';

/** One agent's desk, as the agent reads and uses it. */
export class Desk {
  readonly root: Locator;
  /** The conversation that is open. */
  readonly conversation: Locator;
  readonly lines: Locator;
  readonly reply: Locator;
  readonly requests: Locator;
  readonly navigator: Locator;
  readonly calls: Locator;
  readonly wrapUp: Locator;
  readonly #page: Page;

  constructor(page: Page, agent: string) {
    this.#page = page;
    this.root = page.getByRole('region', { name: `Desk of ${agent}` });
    this.conversation = this.root.locator('.desk-conversation');
    this.lines = this.root.getByRole('log', { name: 'Messages' });
    this.reply = this.root.getByRole('textbox', { name: 'Reply' });
    this.requests = this.root.getByRole('region', { name: 'Requests' });
    this.navigator = this.root.getByRole('listbox', { name: /^Conversations: / });
    this.calls = this.root.getByRole('region', { name: 'Calls' });
    this.wrapUp = this.root.getByRole('region', { name: 'Wrap-up' });
  }

  request(customer = SANNE): Locator {
    return this.root.getByRole('listitem', { name: `Request of ${customer}` });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  async accept(customer = SANNE): Promise<void> {
    await this.request(customer).getByRole('button', { name: 'Accept' }).click();
    await expect(this.request(customer)).toBeHidden();
  }

  async reject(customer = SANNE): Promise<void> {
    await this.request(customer).getByRole('button', { name: 'Reject' }).click();
    await expect(this.request(customer)).toBeHidden();
  }

  /** Types a reply and sends it as agents do, with Enter. */
  async answer(text: string): Promise<void> {
    await this.reply.fill(text);
    await this.reply.press('Enter');
    await expect(this.lines.getByText(text)).toBeVisible();
  }

  async become(state: 'Available' | 'Unavailable' | 'Offline'): Promise<void> {
    await this.root.getByRole('button', { name: /^State: / }).click();
    await this.#page.getByRole('menuitemradio', { name: state, exact: true }).click();
    await expect(this.root.getByRole('button', { name: `State: ${state}` })).toBeVisible();
  }

  transferTo = (side: 'Agent' | 'Queue', name: string) => this.#handOver('Transfer', side, name);
  confer = (side: 'Agent' | 'Queue', name: string) => this.#handOver('Conference', side, name);

  /** Goes on by email as well. */
  async mail(subject: string, text: string): Promise<void> {
    await this.button('Go on by email as well').click();
    const dialog = this.#page.getByRole('dialog', { name: 'Email' });
    await dialog.getByRole('textbox', { name: 'Subject' }).fill(subject);
    await dialog.getByRole('textbox', { name: 'Message' }).fill(text);
    await dialog.getByRole('button', { name: 'Send' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Goes on by phone as well. */
  async call(): Promise<void> {
    await this.button('Go on by phone as well').click();
    const dialog = this.#page.getByRole('dialog', { name: 'Phone' });
    await dialog.getByRole('button', { name: 'Call' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Opens what is asked before a conversation ends. */
  async askToEnd(): Promise<Locator> {
    await this.button('End').click();
    return this.#page.getByRole('dialog', { name: 'Wrap-up reasons' });
  }

  async end(disposition: string, notes = ''): Promise<void> {
    const dialog = await this.askToEnd();
    await dialog.getByRole('option', { name: disposition }).click();
    await dialog.getByRole('textbox', { name: 'Notes' }).fill(notes);
    await dialog.getByRole('button', { name: 'Submit wrap-up' }).click();
    await expect(dialog).toBeHidden();
  }

  async #handOver(what: 'Transfer' | 'Conference', side: 'Agent' | 'Queue', name: string): Promise<void> {
    await this.button(what).click();
    const dialog = this.#page.getByRole('dialog', { name: `${what} request` });
    await dialog.getByRole('radio', { name: side }).click();
    await dialog.getByRole('option', { name }).click();
    await dialog.getByRole('button', { name: what, exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}

/** The room where a customer and agents are played at once. */
export class DeskRoom {
  readonly page: Page;
  readonly customer: Locator;
  readonly phone: Locator;
  readonly agents: Locator;
  readonly waiting: Locator;
  readonly anouk: Desk;
  readonly esra: Desk;

  constructor(page: Page) {
    this.page = page;
    this.customer = page.getByRole('region', { name: 'The customer' });
    this.phone = this.customer.getByRole('log', { name: 'Conversation' });
    this.agents = page.getByRole('region', { name: 'The agents' });
    this.waiting = this.agents.getByRole('list', { name: 'Contacts that wait' });
    this.anouk = new Desk(page, ANOUK);
    this.esra = new Desk(page, ESRA);
  }

  /** Opens the studio on a flow, and goes to the desks. */
  async open(flow = 'Web chat'): Promise<void> {
    await new Studio(this.page).open();
    await this.switchTo(flow);
    await this.enter();
  }

  async switchTo(flow: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Open another flow' }).click();
    await this.page.getByRole('menuitem', { name: flow, exact: true }).click();
    await expect(this.page.getByRole('textbox', { name: 'Name of the flow' })).toHaveValue(flow);
  }

  async enter(): Promise<void> {
    await this.page.getByRole('button', { name: 'Desk', exact: true }).click();
    await expect(this.agents).toBeVisible();
  }

  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Flows', exact: true }).click();
    await expect(this.agents).toBeHidden();
  }

  /** Writes on the customer's phone. */
  async say(text: string): Promise<void> {
    await this.customer.getByRole('textbox', { name: 'Message' }).fill(text);
    await this.customer.getByRole('button', { name: 'Send' }).click();
    await expect(this.phone.getByText(text)).toBeVisible();
  }

  async writeAs(customer: string): Promise<void> {
    await this.customer.getByRole('button', { name: /Customer$/ }).click();
    await this.page.getByRole('option', { name: customer }).click();
  }

  async pass(jump: '+1 min' | '+1 h' | 'To next timer'): Promise<void> {
    await this.customer.getByRole('button', { name: jump }).click();
  }

  /** An agent in the strip above the desks, with what they have in words. */
  chip(agent: string): Locator {
    return this.agents.getByRole('toolbar', { name: 'Open desks' }).getByRole('button', { name: agent });
  }

  /** A question that Anouk has accepted, and Esra has not seen. */
  async withAnouk(question = 'Mijn ketting ligt eraf'): Promise<void> {
    await this.open();
    await this.say(question);
    await this.anouk.accept();
    await expect(this.anouk.reply).toBeFocused();
  }
}
