/** What a language is called in another, or in itself. */
export const languageName = (language: string, shownIn: string): string => {
  const name = new Intl.DisplayNames([shownIn], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(shownIn) + name.slice(1);
};
