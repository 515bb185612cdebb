import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '#runtime/model/json.ts';
import { instagramMessage, whatsappMessage, whatsappRead } from './graph-shapes.ts';
import {
  type Answer,
  type Behaviour,
  createBehaviours,
  createCounts,
  createWaiting,
  openSite,
  type Reached,
} from './provider.ts';

export interface GraphSecrets {
  token: string;
  appSecret: string;
}

/** A file that a customer sent; `sha256`, when it is to be told wrongly. */
export interface GraphFile {
  content: Buffer;
  mimeType: string;
  sha256?: string;
  size?: number;
}

/** Fewer than are asked for, as the true one may answer. */
const TEMPLATES_OF_PAGE = 2;

/** A message that was accepted. */
export interface Accepted {
  account: string;
  id: string;
  /** Of Instagram there is none. */
  key: string | undefined;
  body: JsonObject;
}

/**
 * The Graph API as it is documented, on loopback: it looks at what we send, answers with ids or error objects, and can be
 * told to fail. Version in the path as in the true one.
 */
export async function openGraphApi({ token, appSecret }: GraphSecrets) {
  const accepted: Accepted[] = [];
  const read: string[] = [];
  const counts = createCounts();
  const files = new Map<string, GraphFile>();
  const templates = new Map<string, Json[]>();
  const { wish, next } = createBehaviours();
  const { look, until } = createWaiting();

  const site = await openSite((reached) => {
    if (reached.headers.authorization !== `Bearer ${token}`) return failure({ code: 190, status: 401 });
    const [, , first = '', second] = reached.url.pathname.split('/').map(decodeURIComponent);
    if (reached.method === 'POST' && second === 'messages') return post(first, reached);
    if (second === 'message_templates') return listed(first, reached.url);
    if (first === 'content') return content(second ?? '');
    return described(first);
  });

  function post(account: string, { body }: Reached): Answer | null | undefined {
    const message = JSON.parse(body.toString()) as JsonObject;
    const receipt = whatsappRead.safeParse(message);
    if (receipt.success) {
      read.push(receipt.data.message_id);
      return { status: 200, body: { success: true } };
    }
    const wanted = next();
    const whatsapp = 'messaging_product' in message;
    const { error } = (whatsapp ? whatsappMessage : instagramMessage).safeParse(message);
    if (error) return failure({ code: 100, title: JSON.stringify(error.issues) });
    if (wanted === 'drop') return undefined;
    if (wanted === 'silence') return null;
    if (typeof wanted === 'object') return failure(wanted);
    const id = accept(account, message);
    if (wanted === 'accept-and-drop') return undefined;
    return { status: 200, body: whatsapp ? taken(id, message) : { recipient_id: 'r', message_id: id } };
  }

  function accept(account: string, body: JsonObject): string {
    const id = `wamid.${randomUUID()}`;
    const data = body['biz_opaque_callback_data'];
    const key = typeof data === 'string' ? data : undefined;
    accepted.push({ account, id, key, body });
    if (key !== undefined) counts.add(key);
    look();
    return id;
  }

  function listed(account: string, url: URL): Answer {
    const all = templates.get(account);
    if (!all) return failure({ code: 100 });
    const from = Number(url.searchParams.get('after') ?? 0);
    const to = from + TEMPLATES_OF_PAGE;
    const more = to < all.length ? { next: `${site.root}/?access_token=${token}` } : {};
    const paging = { cursors: { before: String(from), after: String(to) }, ...more };
    return { status: 200, body: { data: all.slice(from, to), paging } };
  }

  function described(id: string): Answer {
    const file = files.get(id);
    if (!file) return failure({ code: 100 });
    const { content: bytes, mimeType, sha256 = createHash('sha256').update(bytes).digest('hex') } = file;
    const url = `${site.root}/v24.0/content/${encodeURIComponent(id)}`;
    const body = { id, url, mime_type: mimeType, sha256, file_size: file.size ?? bytes.length };
    return { status: 200, body: { messaging_product: 'whatsapp', ...body } };
  }

  function content(id: string): Answer {
    const file = files.get(id);
    return file
      ? { status: 200, body: file.content, headers: { 'content-type': file.mimeType } }
      : failure({ code: 100, status: 404 });
  }

  return {
    ...site,
    root: `${site.root}/v24.0`,
    accepted,
    /** Settles when a customer has so many messages. */
    acceptedBy: async (to: string, count: number): Promise<Accepted[]> => {
      const theirs = () => accepted.filter(({ body }) => body['to'] === to);
      await until(() => theirs().length >= count);
      return theirs();
    },
    read,
    counts,
    files,
    templates,
    wish,
    sign: (body: Buffer | string) => signatureOf(appSecret, body),
  };
}

export type GraphApi = Awaited<ReturnType<typeof openGraphApi>>;

const taken = (id: string, { to = null, recipient = null }: JsonObject): JsonObject => ({
  messaging_product: 'whatsapp',
  contacts: [{ input: to ?? recipient, wa_id: to }],
  messages: [{ id, message_status: 'accepted' }],
});

/** An error as Meta writes it, or what something in between says. */
function failure(wanted: Exclude<Behaviour, string>): Answer {
  if (!('code' in wanted))
    return {
      status: wanted.status,
      body: Buffer.from(wanted.body ?? '<html>'),
      headers: wanted.headers ?? {},
    };
  const { code, title = 'Failed', status = 400 } = wanted;
  const details = { messaging_product: 'whatsapp', details: 'More of it.' };
  const body = {
    message: `(#${code}) ${title}`,
    type: 'OAuthException',
    code,
    error_data: details,
    fbtrace_id: 'A',
  };
  return { status, body: { error: body } };
}

export const signatureOf = (appSecret: string, body: Buffer | string): string =>
  `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
