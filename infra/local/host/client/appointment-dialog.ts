import { type Answered, type Appointment, stateOf } from './appointment.ts';
import { h, toast } from './dom.ts';
import type { Mailbox, Reaction } from './mailbox.ts';
import { dayOf, localMoment, timeOf } from './time.ts';

const SAID: Record<Answered, string> = {
  none: 'nog geen antwoord',
  notResponded: 'nog geen antwoord',
  organizer: 'organisator',
  accepted: 'komt',
  tentativelyAccepted: 'voorlopig',
  declined: 'komt niet',
};

const when = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${dayOf(start)}, ${timeOf(start)} – ${timeOf(end)}`;
const field = (id: string, name: string, input: HTMLElement) =>
  h('p', { class: 'field' }, h('label', { for: id }, name), input);

/** One appointment, and what this person can do with it. `changed` runs after something was done. */
export function openAppointment(mailbox: Mailbox, appointment: Appointment, changed: () => void): void {
  const { subject, place, online, organizer, invited, text, isPrivate } = appointment;
  const { dialog, close, act } = sheet(subject, changed);
  dialog.append(
    h(
      'div',
      { class: 'sheet-body' },
      h('p', { class: 'event-when' }, when(appointment)),
      h(
        'p',
        { class: 'event-facts' },
        [stateOf(appointment), place, online && 'Teams-vergadering', isPrivate && 'Privé']
          .filter(Boolean)
          .join(' · '),
      ),
      h('p', {}, `Organisator: ${organizer}`),
      invited.length > 0 &&
        h(
          'ul',
          { class: 'invited' },
          invited.map(({ name, answered, proposed }) =>
            h('li', {}, `${name}: ${SAID[answered]}`, proposed && `, stelt voor: ${when(proposed)}`),
          ),
        ),
      text !== '' && h('p', { class: 'event-text' }, text),
      appointment.isOrganizer
        ? asOrganizer(mailbox, appointment, act)
        : asInvited(mailbox, appointment, act, close),
    ),
  );
}

type Act = (done: string, work: Promise<unknown>) => Promise<void>;

function asInvited(mailbox: Mailbox, appointment: Appointment, act: Act, close: () => void): HTMLElement {
  if (appointment.cancelled) {
    const remove = mailbox.own?.remove;
    return h(
      'div',
      { class: 'buttons' },
      remove
        ? h(
            'button',
            { class: 'primary', onclick: () => act('Uit de agenda gehaald.', remove(appointment)) },
            'Uit mijn agenda halen',
          )
        : h('button', { onclick: close }, 'Goed'),
    );
  }
  const comment = h('input', { id: 'event-comment', autocomplete: 'off' });
  const react = (reaction: Reaction, done: string) =>
    act(done, mailbox.react(appointment, reaction, comment.value));
  const propose = timeForm(appointment, 'Voorstellen', (proposed) =>
    act(
      'Je voorstel is verstuurd.',
      mailbox.react(appointment, 'tentativelyAccept', comment.value, proposed),
    ),
  );
  return h(
    'div',
    { class: 'event-acts' },
    field('event-comment', 'Bericht aan de organisator (mag leeg)', comment),
    h(
      'div',
      { class: 'buttons' },
      h('button', { class: 'primary', onclick: () => react('accept', 'Geaccepteerd.') }, 'Accepteren'),
      h('button', { onclick: () => react('tentativelyAccept', 'Voorlopig geaccepteerd.') }, 'Voorlopig'),
      h('button', { onclick: () => react('decline', 'Afgewezen.') }, 'Afwijzen'),
    ),
    appointment.mayPropose && h('details', {}, h('summary', {}, 'Andere tijd voorstellen'), propose),
  );
}

function asOrganizer(mailbox: Mailbox, appointment: Appointment, act: Act): HTMLElement {
  const { own } = mailbox;
  if (!own || appointment.cancelled) return h('div', {});
  const comment = h('input', { id: 'event-comment', autocomplete: 'off' });
  const proposals = appointment.invited.flatMap(({ name, proposed }) =>
    proposed ? [{ name, proposed }] : [],
  );
  const isMeeting = appointment.invited.length > 0;
  return h(
    'div',
    { class: 'event-acts' },
    proposals.map(({ name, proposed }) =>
      h(
        'button',
        { onclick: () => act('Verzet.', own.move(appointment, local(proposed))) },
        `Tijd van ${name} overnemen`,
      ),
    ),
    h(
      'details',
      {},
      h('summary', {}, 'Verzetten'),
      timeForm(appointment, 'Verzetten', (to) => act('Verzet.', own.move(appointment, to))),
    ),
    isMeeting && field('event-comment', 'Bericht bij het afzeggen (mag leeg)', comment),
    h(
      'div',
      { class: 'buttons' },
      isMeeting
        ? h(
            'button',
            { onclick: () => act('Afgezegd.', own.cancel(appointment, comment.value)) },
            'Vergadering afzeggen',
          )
        : h('button', { onclick: () => act('Verwijderd.', own.remove(appointment)) }, 'Verwijderen'),
    ),
  );
}

/** A new appointment of the person's own, without others. */
export function openNew(own: NonNullable<Mailbox['own']>, date: string, changed: () => void): void {
  const { dialog, act } = sheet('Nieuwe afspraak', changed);
  const subject = h('input', { id: 'event-subject', required: true, autocomplete: 'off' });
  const nine = Date.parse(`${date}T08:00:00Z`);
  const form = timeForm({ start: nine, end: nine + 3_600_000 }, 'Bewaren', (at) =>
    act('Bewaard.', own.create(subject.value, at)),
  );
  form.prepend(field('event-subject', 'Onderwerp', subject));
  dialog.append(h('div', { class: 'sheet-body' }, form));
  subject.focus();
}

const local = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start: localMoment(start),
  end: localMoment(end),
});

function timeForm(
  now: { readonly start: number; readonly end: number },
  name: string,
  send: (when: { start: string; end: string }) => void,
): HTMLFormElement {
  const { start, end } = local(now);
  const from = h('input', { type: 'datetime-local', id: `start-${name}`, required: true, value: start });
  const to = h('input', { type: 'datetime-local', id: `end-${name}`, required: true, value: end });
  return h(
    'form',
    {
      class: 'time-form',
      onsubmit: (event) => {
        event.preventDefault();
        send({ start: from.value, end: to.value });
      },
    },
    field(`start-${name}`, 'Van', from),
    field(`end-${name}`, 'Tot', to),
    h('button', { class: 'primary' }, name),
  );
}

/** A dialog with a heading; it closes when something in it was done, and stays with the problem when not. */
function sheet(title: string, changed: () => void) {
  const problem = h('p', { class: 'problem', role: 'alert' });
  const dialog = h('dialog', { class: 'sheet', 'aria-labelledby': 'sheet-title' });
  const close = () => dialog.close();
  dialog.append(
    h(
      'div',
      { class: 'sheet-head' },
      h('h1', { id: 'sheet-title' }, title),
      h('button', { class: 'plain', onclick: close }, 'Sluiten'),
    ),
    problem,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const act: Act = async (done, work) => {
    try {
      await work;
      close();
      toast(done);
      changed();
    } catch (error) {
      problem.textContent = `Outlook weigert: ${(error as Error).message}`;
    }
  };
  return { dialog, close, act };
}
