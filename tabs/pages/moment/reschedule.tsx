import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { ROOM_LENGTH } from '../../../domain/trajectory/place-name.ts';
import { Clashes } from '../../parts/clashes.tsx';
import { fieldsOf, instantAt } from '../../parts/dates/when.ts';
import { DateAndTime } from '../../parts/fields/date-and-time.tsx';
import { useRefused } from '../../parts/fields/refused.ts';
import { changedShape, ShapeFields, sameShape, shapeOf } from '../../parts/fields/shape-fields.tsx';
import { UnfoldedForm } from '../../parts/fields/unfolded-form.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useClashes } from '../../parts/use-clashes.ts';
import type { AboutMoment } from './about.ts';
import { AskTimes } from './ask-times.tsx';
import { ReasonForm } from './reason-form.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Changing = 'move' | 'callOff' | 'ask';

/** Another time, place, duration or kind, or not at all: for whom may, and whoever is concerned hears of it. */
export function Reschedule({ view, moment, acting }: AboutMoment) {
  const styles = useStyles();
  const [open, setOpen] = useState<Changing>();
  const [move, callOff, ask] = [useId(), useId(), useId()];
  const { moment: id, revision, acts } = moment;
  const may = {
    move: acts.includes('move'),
    callOff: acts.includes('callOff'),
    restore: acts.includes('restore'),
    ask: acts.includes('askTimes'),
  };
  if (!may.move && !may.callOff && !may.restore) return null;
  const close = () => setOpen(undefined);
  const toggle = (what: Changing) => setOpen(open === what ? undefined : what);
  return (
    <Section title={tabs.moment.change} surface="card">
      <div className={styles.row}>
        {may.restore && (
          <Button
            disabledFocusable={acting.busy}
            onClick={() => void acting.act({ act: 'restore', moment: id, revision })}
          >
            {tabs.moment.restore}
          </Button>
        )}
        {may.move && (
          <Button id={move} aria-expanded={open === 'move'} onClick={() => toggle('move')}>
            {tabs.moment.move.do}
          </Button>
        )}
        {may.ask && (
          <Button id={ask} aria-expanded={open === 'ask'} onClick={() => toggle('ask')}>
            {tabs.moment.ask.do}
          </Button>
        )}
        {may.callOff && (
          <Button id={callOff} aria-expanded={open === 'callOff'} onClick={() => toggle('callOff')}>
            {tabs.moment.callOff.do}
          </Button>
        )}
      </div>
      {!open && may.move && !moment.onlyItsTime && (
        <Text size={200}>{tabs.moment.changeNote[moment.kinds.length > 1 ? 'kind' : 'duration']}</Text>
      )}
      {open === 'move' && may.move && (
        <MoveForm view={view} moment={moment} acting={acting} opener={move} onDone={close} />
      )}
      {open === 'ask' && may.ask && (
        <AskTimes view={view} moment={moment} acting={acting} opener={ask} onDone={close} />
      )}
      {open === 'callOff' && may.callOff && (
        <ReasonForm
          busy={acting.busy}
          opener={callOff}
          onCancel={close}
          onReason={(reason) => {
            close();
            void acting.act({ act: 'callOff', moment: id, revision, reason });
          }}
        />
      )}
    </Section>
  );
}

interface MoveFormProps extends Pick<AboutMoment, 'view' | 'moment' | 'acting'> {
  readonly opener: string;
  readonly onDone: () => void;
}

function MoveForm({ view, moment, acting, opener, onDone }: MoveFormProps) {
  const [value, setValue] = useState(() => fieldsOf(moment.start));
  const [shape, setShape] = useState(() => shapeOf(moment));
  const [room, setRoom] = useState(moment.room ?? '');
  const { place, step, minutes } = shape;
  const { said, refuse } = useRefused({ start: value, room, place, step, durationMin: minutes });
  const roomRefused = said('room');
  const clashes = useClashes(view.id);
  const isRoomChanged = shape.place === 'onsite' && room.trim() !== (moment.room ?? '');
  const onlyShape =
    instantAt(value.day, value.time) === moment.start && (!sameShape(shape, moment) || isRoomChanged);
  const send = async () => {
    const start = instantAt(value.day, value.time);
    if (!start) return;
    const { moment: id, revision } = moment;
    const put = { moment: id, start, ...changedShape(shape, moment) };
    if (!(await clashes.clear(put))) return;
    const where = isRoomChanged ? { room } : {};
    await acting.act({ act: 'move', revision, ...put, ...where }, (failed) => {
      if (!failed) onDone();
      return refuse(failed);
    });
  };
  return (
    <UnfoldedForm
      opener={opener}
      submit={
        clashes.said.length > 0
          ? tabs.moment.clashes.move
          : tabs.moment.move[onlyShape ? 'sendShape' : 'send']
      }
      busy={acting.busy || clashes.looking}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      <DateAndTime
        value={value}
        onChange={(to) => {
          clashes.forget();
          setValue(to);
        }}
        refused={said('start')}
      />
      {!moment.onlyItsTime && (
        <ShapeFields
          moment={moment}
          value={shape}
          onChange={(to) => {
            clashes.forget();
            setShape(to);
          }}
          refused={said}
        />
      )}
      {shape.place === 'onsite' && !moment.onlyItsTime && (
        <Field
          label={tabs.moment.move.room}
          hint={tabs.moment.move.roomHelp}
          {...(roomRefused ? { validationMessage: roomRefused } : {})}
        >
          <Input value={room} maxLength={ROOM_LENGTH} onChange={(_, data) => setRoom(data.value)} />
        </Field>
      )}
      <Text size={200}>{tabs.moment.move.told}</Text>
      <Clashes said={clashes.said} />
    </UnfoldedForm>
  );
}
