import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  points: { display: 'grid', gap: tokens.spacingVerticalS },
  point: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorBrandStroke2}`,
  },
});

/** What to look at in the lesson. */
export function LessonPoints({ points }: { readonly points: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point} className={styles.point}>
          <Text>{point}</Text>
        </li>
      ))}
    </ul>
  );
}
