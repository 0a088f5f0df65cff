import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import { PinOffRegular } from '@fluentui/react-icons/svg/pin-off';
import { type ReactElement, useId, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ProposedMoment } from '../../../domain/views/view/proposal.ts';
import { fieldsOf, instantAt } from '../../parts/dates/when.ts';
import { DateAndTime } from '../../parts/fields/date-and-time.tsx';
import { changedShape, ShapeFields, shapeOf } from '../../parts/fields/shape-fields.tsx';
import { UnfoldedForm } from '../../parts/fields/unfolded-form.tsx';
import { stepName } from '../../parts/names.ts';
import { type Hold, isReshaped } from './holds.ts';

const useStyles = makeStyles({
  acts: {
    gridColumnStart: 2,
    alignContent: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (min-width: 900px)': {
      gridColumnStart: 3,
      gridRowStart: 1,
      marginLeft: 0,
      justifyContent: 'flex-end',
    },
    // Below the day as well: there all three stand in one row.
    '@media (max-width: 640px)': { gridColumn: '1 / -1' },
  },
  form: {
    gridColumnStart: 2,
    paddingTop: tokens.spacingVerticalS,
    '@media (max-width: 640px)': { gridColumn: '1 / -1' },
  },
});

interface PlanRowActsProps {
  readonly moment: ProposedMoment;
  /** Answers with why it cannot stand there; empty when it can. */
  readonly hold: (hold: Hold) => Promise<string>;
}

/** Pin, move, drop: with buttons and fields, nothing to drag. */
export function PlanRowActs({ moment, hold }: PlanRowActsProps) {
  const styles = useStyles();
  const [moving, setMoving] = useState(false);
  const { start, place, pinned, dropped, droppable } = moment;
  const opener = useId();
  const unfolding = { id: opener, 'aria-expanded': moving };
  const name = stepName(moment.step, moment.cycle);
  const act = (label: string, icon: ReactElement, onClick: () => void, more?: typeof unfolding) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={`${label}: ${name}`}
      onClick={onClick}
      {...more}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.acts}>
        {start &&
          !dropped &&
          !pinned &&
          act(tabs.plan.pin, <PinRegular />, () => void hold({ kind: 'pinned', start, place }))}
        {pinned && act(tabs.plan.unpin, <PinOffRegular />, () => void hold({ kind: 'free' }))}
        {!dropped && act(tabs.plan.move, <CalendarEditRegular />, () => setMoving(!moving), unfolding)}
        {!dropped &&
          droppable &&
          act(tabs.plan.drop, <DismissRegular />, () => void hold({ kind: 'dropped' }))}
        {dropped && act(tabs.plan.putBack, <ArrowUndoRegular />, () => void hold({ kind: 'free' }))}
      </div>
      {moving && !dropped && (
        <MoveForm
          moment={moment}
          opener={opener}
          onCancel={() => setMoving(false)}
          onHold={async (how) => {
            const refused = await hold(how);
            if (!refused) setMoving(false);
            return refused;
          }}
        />
      )}
    </>
  );
}

interface MoveFormProps {
  readonly moment: ProposedMoment;
  readonly opener: string;
  readonly onCancel: () => void;
  readonly onHold: (hold: Hold) => Promise<string>;
}

function MoveForm({ moment, opener, onCancel, onHold }: MoveFormProps) {
  const styles = useStyles();
  const [value, setValue] = useState(() => fieldsOf(moment.start));
  const [draft, setDraft] = useState(() => shapeOf(moment));
  const [refused, setRefused] = useState('');
  return (
    <UnfoldedForm
      opener={opener}
      submit={tabs.plan.moveHere}
      className={styles.form}
      onCancel={onCancel}
      onSubmit={() => {
        const start = instantAt(value.day, value.time);
        const shape = changedShape(draft, moment);
        // Without a time she leaves the place to the planner.
        const isFree = value.day === '' && value.time === '' && isReshaped(shape);
        if (start) void onHold({ kind: 'pinned', start, ...shape }).then(setRefused);
        else if (isFree) void onHold({ kind: 'free', ...shape });
        else setRefused(tabs.plan.fillIn);
      }}
    >
      <DateAndTime
        value={value}
        onChange={(to) => {
          setRefused('');
          setValue(to);
        }}
        refused={refused || undefined}
        optional={moment.start === undefined}
      />
      <ShapeFields moment={moment} value={draft} onChange={setDraft} />
    </UnfoldedForm>
  );
}
