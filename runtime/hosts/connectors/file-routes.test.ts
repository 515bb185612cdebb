import { describe, expect, it, onTestFinished } from 'vitest';
import { openTools } from '#test/providers/recording.ts';
import { workspace } from '../../channels/testing/bicycle-shop.ts';
import { openStage } from '../server/testing/stage.ts';
import type { Connector } from './connector.ts';
import { fileRoutes } from './file-routes.ts';
import type { FileOffer } from './files.ts';

async function* chunks(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

async function openDesk() {
  const { tools, close } = openTools(workspace, {});
  const { files } = tools;
  const fetched: string[] = [];
  const connector: Connector = {
    channel: 'whatsapp',
    send: async () => ({ is: 'sent' }),
    idempotent: false,
    stop: async () => undefined,
    async fetchFile(id) {
      fetched.push(id);
      return undefined;
    },
  };
  const rooms = [fileRoutes(new Map([[connector.channel, connector]]), files)];
  const { app, book, browser } = await openStage({ rooms });
  onTestFinished(close);
  const keep = (id: string, offer: Partial<FileOffer>) =>
    files.keep('whatsapp', id, { mimeType: 'image/png', max: 100, ...offer }, chunks('a pic', 'ture'));
  const desk = browser();
  await desk.logIn(book.newAdministratorToken());
  return { app, desk, files, keep, fetched };
}

describe('what a customer sent', () => {
  it('is for who is logged in', async () => {
    const { app, desk, keep } = await openDesk();
    await keep('media/1', {});
    const url = '/api/files/whatsapp/media%2F1';
    expect((await app.inject(url)).statusCode).toBe(401);
    const answer = await desk.get(url);
    expect([answer.statusCode, answer.body, answer.headers['content-type']]).toEqual([
      200,
      'a picture',
      'image/png',
    ]);
    expect(answer.headers['content-disposition']).toBe("inline; filename*=UTF-8''file");
  });

  it('is never a page of ours, whatever it is said to be', async () => {
    const { desk, keep } = await openDesk();
    for (const [n, mimeType] of [
      'text/html',
      'image/svg+xml',
      'application/pdf',
      'IMAGE/SVG+XML; x',
    ].entries()) {
      await keep(`m${n}`, { mimeType, filename: `é"'\r\n(${n}).html` });
      const { headers } = await desk.get(`/api/files/whatsapp/m${n}`);
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-disposition']).toBe(
        `attachment; filename*=UTF-8''%C3%A9%22%27%0D%0A%28${n}%29.html`,
      );
      expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('is asked of the provider when it is not here', async () => {
    const { desk, fetched } = await openDesk();
    expect((await desk.get('/api/files/whatsapp/gone')).statusCode).toBe(404);
    expect((await desk.get('/api/files/sms/gone')).statusCode).toBe(404);
    expect(fetched).toEqual(['gone']);
  });
});

describe('a file', () => {
  it('is there once all of it is, and was what it should be', async () => {
    const { files, keep } = await openDesk();
    expect(await keep('large', { max: 8 })).toEqual({ is: 'too-large' });
    expect(await keep('other', { sha256: 'b'.repeat(64) })).toEqual({ is: 'altered' });
    const broken = async function* () {
      yield Buffer.from('a pic');
      throw new Error('the line broke');
    };
    const offer = { mimeType: 'image/png', max: 100 };
    await expect(files.keep('whatsapp', 'half', offer, broken())).rejects.toThrow('the line broke');
    for (const id of ['large', 'other', 'half']) expect(await files.find('whatsapp', id)).toBeUndefined();
  });

  it('may be so large, and its hash may be written in two ways', async () => {
    const { files, keep } = await openDesk();
    const kept = await keep('exact', { max: 9 });
    expect(kept.is).toBe('kept');
    const sha256 = kept.is === 'kept' ? kept.file.sha256 : '';
    const base64 = Buffer.from(sha256, 'hex').toString('base64');
    for (const written of [sha256, sha256.toUpperCase(), base64])
      expect(await keep('exact', { sha256: written })).toMatchObject({ is: 'kept' });
    expect(await files.find('whatsapp', 'exact')).toMatchObject({ bytes: 9, sha256 });
  });

  it('stays in its folder, whatever its id', async () => {
    const { files, keep } = await openDesk();
    for (const id of ['../../escape', '/etc/passwd', 'a\0b', 'x'.repeat(2_000)]) {
      await keep(id, {});
      const { path = '' } = (await files.find('whatsapp', id)) ?? {};
      expect(path).toMatch(/\/whatsapp\/[0-9a-f]{2}\/[0-9a-f]{64}$/);
    }
  });
});
