import type { PageData, PageImage } from '../report/page/page-data.js';
import { element } from './page.js';
import { fill } from './slots.js';

/** Lets the numbers of the confusion matrix open the images that they count. */
export function openGallery({ classNames, images, sheet }: PageData): void {
  const dialog = element('gallery', HTMLDialogElement);
  const list = dialog.querySelector('ul');
  const template = element('gallery-image', HTMLTemplateElement);
  const places = images.map((image, place) => ({ image, place }));

  const tile = ({ image: [index, , , confidence], place }: { image: PageImage; place: number }): Node => {
    const one = document.importNode(template.content, true);
    const left = (place % sheet.perRow) * sheet.columns;
    const top = Math.floor(place / sheet.perRow) * sheet.rows;
    one.querySelector('svg')?.setAttribute('viewBox', `${left} ${top} ${sheet.columns} ${sheet.rows}`);
    fill(one, 'index', (numbers) => numbers.count(index));
    fill(one, 'probability', (numbers) => numbers.percent(confidence, 1));
    return one;
  };

  const show = (label: number, predicted: number, all: number): void => {
    const found = places.filter(({ image }) => image[1] === label && image[2] === predicted);
    const sign = label === predicted ? 1 : -1;
    found.sort((a, b) => sign * (a.image[3] - b.image[3]) || a.image[0] - b.image[0]);
    fill(dialog, 'label', classNames[label] ?? '');
    fill(dialog, 'predicted', classNames[predicted] ?? '');
    fill(dialog, 'shown', (numbers) => numbers.count(found.length));
    fill(dialog, 'all', (numbers) => numbers.count(all));
    dialog.dataset['order'] = found.length === 0 ? 'none' : label === predicted ? 'right' : 'wrong';
    list?.replaceChildren(...found.map(tile));
    dialog.showModal();
  };

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-label]')) {
    const { label, predicted, count } = button.dataset;
    button.addEventListener('click', () => {
      show(Number(label), Number(predicted), Number(count));
    });
  }
  element('gallery-close', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
  });
  // A click beside the dialog is one on its backdrop, which belongs to the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
