import css from './widget.css?inline';

/** Styles that a page's policy does not forbid; older browsers get an element that bears the script's nonce. */
export function addStyles(root: ShadowRoot, nonce: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.nonce = nonce;
  style.textContent = css;
  (root as ShadowRoot).append(style);
}
