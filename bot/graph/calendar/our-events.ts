import { literal, query } from '../odata.ts';

/** Namespace of our extended properties. It stands in calendars: never changed. */
const namespace = '{8f1c2e5a-3b7d-4c69-9a0e-5d2f7b4c1e86}';
const trajectoryProperty = `String ${namespace} Name TrajectwijzerTrajectory`;
const momentProperty = `String ${namespace} Name TrajectwijzerMoment`;

interface Property {
  readonly id: string;
  readonly value: string;
}

/** What marks an event as ours. `key` is `${trajectory}/${moment}`. */
export function propertiesFor(key: string): readonly Property[] {
  const cut = key.indexOf('/');
  return [
    { id: trajectoryProperty, value: key.slice(0, cut) },
    { id: momentProperty, value: key.slice(cut + 1) },
  ];
}

/** The moment that an event belongs to; undefined when it is none of ours. */
export function momentOf(properties: readonly Property[] | undefined): string | undefined {
  return properties?.find((each) => each.id.toLowerCase() === momentProperty.toLowerCase())?.value;
}

/** The query that finds the events of one trajectory, with what is read of them. */
export function eventsOf(trajectory: string, pageSize: number): string {
  return query({
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(trajectoryProperty)} and ep/value eq ${literal(trajectory)})`,
    $expand: `singleValueExtendedProperties($filter=id eq ${literal(momentProperty)})`,
    $select:
      'id,changeKey,subject,start,end,location,isCancelled,isOnlineMeeting,onlineMeeting,attendees,createdDateTime',
    $top: pageSize,
  });
}
