import { h, toast } from './dom.ts';
import { type Reply, TeamsFrame } from './teams-protocol.ts';

type Calls = ConstructorParameters<typeof TeamsFrame>[2];
interface Asked {
  readonly url?: string;
  readonly title?: string;
  readonly width?: number | string;
  readonly height?: number | string;
}

const WIDTHS: Record<string, string> = { small: '440px', medium: '600px', large: '800px' };
const HEIGHTS: Record<string, string> = { small: '280px', medium: '440px', large: '620px' };
const size = (value: number | string | undefined, words: Record<string, string>) =>
  typeof value === 'number' ? `${value}px` : (words[value ?? 'small'] ?? words.small!);

/**
 * A dialog of the app (`dialog.url.open`).
 * @returns what the page in it submitted, as teams-js wants it: `[error, result]`
 */
export function openDialog(asked: Asked, calls: Calls): Promise<Reply> {
  if (!asked.url) return Promise.resolve([{ errorCode: 500, message: 'Only dialogs with a url' }]);
  const frame = h('iframe', { src: asked.url, title: asked.title ?? 'Dialoog', class: 'dialog-frame' });
  const dialog = h('dialog', { class: 'sheet app-dialog', 'aria-label': asked.title ?? 'Dialoog' });
  const resize = ({ width, height }: Asked) => {
    dialog.style.width = `min(${size(width, WIDTHS)}, 96vw)`;
    frame.style.height = `min(${size(height, HEIGHTS)}, 80dvh)`;
  };
  resize(asked);
  return new Promise((resolve) => {
    let reply: Reply = ['User cancelled/closed the task module.'];
    const speaker = new TeamsFrame(frame, 'task', {
      ...calls,
      'tasks.updateTask': ([next]) => {
        resize(next as Asked);
        return undefined;
      },
      'tasks.completeTask': ([result]) => {
        reply = [null, result];
        dialog.close();
        return undefined;
      },
      'tasks.startTask': () => {
        toast('Er is al een dialoog open.');
        return ['Already open'];
      },
    });
    dialog.append(
      h(
        'div',
        { class: 'sheet-head' },
        h('h1', {}, asked.title ?? ''),
        h('button', { class: 'plain', onclick: () => dialog.close() }, 'Sluiten'),
      ),
      frame,
    );
    dialog.addEventListener('close', () => {
      speaker.close();
      dialog.remove();
      resolve(reply);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
