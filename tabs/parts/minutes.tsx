import { tailoring as texts } from '../../domain/texts/nl/tailoring.ts';

interface MinutesProps {
  readonly minutes: number;
  /** Laid down by the programme; without that it is an assumption, which a note on the page says once. */
  readonly stated: boolean;
}

/** How long something takes, with a sign where that is an assumption. */
export function Minutes({ minutes, stated }: MinutesProps) {
  return (
    <>
      {texts.minutes(minutes)}
      {!stated && (
        <span role="img" aria-label={texts.assumed}>
          *
        </span>
      )}
    </>
  );
}
