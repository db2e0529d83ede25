/** Lets the buttons of the languages switch the page, and tells whoever depends on it by the event `languagechange`. */
export function enableLanguages(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-language]')];
  const choose = (language: string): void => {
    const { documentElement: root } = document;
    root.lang = language;
    document.title = root.getAttribute(`data-title-${language}`) ?? document.title;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['language'] === language));
    document.dispatchEvent(new Event('languagechange'));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.dataset['language'] ?? 'en');
    });
  }
  choose(document.documentElement.lang);
}
