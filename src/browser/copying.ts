/** How long a button says that it has copied. */
const SAID_MS = 2000;

/** Lets the buttons beside commands copy them. Where the clipboard is closed, the command is selected to be copied. */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      const command = button.parentElement?.querySelector('code');
      if (command) void copy(command, button);
    });
  }
}

async function copy(command: Element, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(command.textContent);
    button.dataset['copy'] = 'done';
    setTimeout(() => {
      button.dataset['copy'] = '';
    }, SAID_MS);
  } catch {
    getSelection()?.selectAllChildren(command);
  }
}
