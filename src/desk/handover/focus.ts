/** Where the keyboard goes in a form of this room. */
type Form = HTMLElement | null;

export const focusSubmit = (form: Form): void => form?.querySelector<HTMLElement>('[type="submit"]')?.focus();

/** What is to be filled in first. */
export function focusEmpty(form: Form): void {
  const fields = [
    ...(form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? []),
  ];
  (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
}

export const focusFaulty = (form: Form): void =>
  form?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea, button)')?.focus();
