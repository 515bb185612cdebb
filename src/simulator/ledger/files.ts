import type { Masker } from '#runtime/desk.ts';
import { keptInWords, type LedgerLine, saidIn } from './ledger.ts';

/** The columns of an exported ledger. */
const COLUMNS = [
  ...(['at', 'contact', 'kind', 'type', 'channel', 'to', 'text', 'template', 'category'] as const),
  ...(['method', 'url', 'status'] as const),
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A line as a row of a file; words, addresses and names masked as on desks. */
function rowOf(
  { at, contact, kind, type, effect, category = '', status, kept }: LedgerLine,
  masker: Masker,
): Row {
  const row = {
    ...{ at: new Date(at).toISOString(), contact, kind, type, category },
    ...{ channel: '', to: '', text: '', template: '', method: '', url: '', status: '' },
  };
  if (kept) return { ...row, text: keptInWords(kept, masker, '') };
  switch (effect?.type) {
    case 'message.send': {
      const { channel, to, message } = effect;
      const template = message.kind === 'template' ? message.name : '';
      return { ...row, channel, to: masker.address(to), text: masker.text(saidIn(message)), template };
    }
    case 'agent.popurl':
      return {
        ...row,
        to: effect.agent ?? '',
        text: masker.text(effect.title),
        url: masker.text(effect.url),
      };
    case 'agent.page':
      return { ...row, to: effect.agent ?? '', text: masker.text(effect.title) };
    case 'http.request': {
      const { method, url } = effect;
      return { ...row, method, url: masker.text(url), status: String(status ?? '') };
    }
    case 'customer.update':
      return { ...row, text: Object.keys(effect.fields).join(', ') };
    default:
      return row;
  }
}

export const ledgerJson = (lines: readonly LedgerLine[], masker: Masker): string =>
  `${JSON.stringify(
    lines.map((line) => rowOf(line, masker)),
    null,
    2,
  )}\n`;

export function ledgerCsv(lines: readonly LedgerLine[], masker: Masker): string {
  const rows = lines.map((line) => {
    const row = rowOf(line, masker);
    return COLUMNS.map((column) => cell(row[column])).join(',');
  });
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

/** A spreadsheet works out what looks like a formula: what a customer wrote is a text. */
function cell(value: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(value) && !/^[+-]?\d[\d ]*$/.test(value);
  const text = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
