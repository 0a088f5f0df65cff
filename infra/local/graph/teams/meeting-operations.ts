import type { World } from '../../world/world.ts';
import type { StoredEvent } from '../calendar/event.ts';
import type { Mailboxes } from '../calendar/mailboxes.ts';
import type { Directory, StoredUser } from '../directory/directory.ts';
import { parseExpand } from '../odata/shape.ts';
import { seconds } from '../time/stamps.ts';
import { BASE, type Call, type Operation } from '../wire/call.ts';
import { badRequest, directoryNotFound, GraphError, teamsDenied } from '../wire/errors.ts';
import type { Attendance, HeldMeeting } from './attendance.ts';

const READ = ['OnlineMeetings.Read.All', 'OnlineMeetings.ReadWrite.All'];
const READ_ARTIFACTS = ['OnlineMeetingArtifact.Read.All'];

/** Online meetings behind events, found by their join URL, and who was there. */
export function meetingOperations(
  world: World,
  directory: Directory,
  mailboxes: Mailboxes,
  attendance: Attendance,
): readonly Operation[] {
  const on = (below: string, roles: readonly string[], run: Operation['run']): Operation => ({
    ...{ method: 'GET', pattern: `/users/{user}/onlineMeetings${below}`, service: 'teams', roles, run },
  });
  const ownerOf = (call: Call): StoredUser => {
    const user = directory.find(call.params.user!);
    if (!user) throw directoryNotFound(call.params.user!);
    if (user.inAppScope === false)
      throw teamsDenied('No application access policy found for this app on the user.');
    return user;
  };
  const organized = (user: StoredUser) =>
    mailboxes.all(user.id).filter((event) => event.isOrganizer && event.meeting !== null);
  const one = (call: Call) => {
    const user = ownerOf(call);
    const event = organized(user).find((each) => meetingId(user, each) === call.params.meeting);
    if (!event) throw new GraphError(404, 'NotFound', 'Meeting not found.');
    return { user, event };
  };
  /** Reports are there once the meeting has ended. */
  const reportsOf = (event: StoredEvent) =>
    event.end <= world.clock.now() ? attendance.of(event.meeting!.joinUrl).slice(-50) : [];
  const report = (call: Call) => {
    const found = reportsOf(one(call).event).find(({ id }) => id === call.params.report);
    if (!found) throw new GraphError(404, 'NotFound', 'Report not found.');
    return found;
  };
  return [
    on('', READ, (call) => {
      const user = ownerOf(call);
      const joinUrl = /^JoinWebUrl eq '(.+)'$/i
        .exec(call.query.get('$filter') ?? '')?.[1]
        ?.replaceAll("''", "'");
      if (joinUrl === undefined) throw badRequest('A $filter on JoinWebUrl is needed.');
      const wanted = new Set([joinUrl, decodeURIComponent(joinUrl)]);
      const found = organized(user).filter(
        ({ meeting }) => wanted.has(meeting!.joinUrl) || wanted.has(decodeURIComponent(meeting!.joinUrl)),
      );
      return {
        status: 200,
        body: {
          '@odata.context': `${BASE}/$metadata#users('${user.id}')/onlineMeetings`,
          value: found.map((event) => presentMeeting(user, event)),
        },
      };
    }),
    on('/{meeting}', READ, (call) => {
      const { user, event } = one(call);
      return { status: 200, body: presentMeeting(user, event) };
    }),
    on('/{meeting}/attendanceReports', READ_ARTIFACTS, (call) => ({
      status: 200,
      body: { value: reportsOf(one(call).event).map(presentReport) },
    })),
    on('/{meeting}/attendanceReports/{report}', READ_ARTIFACTS, (call) => {
      const found = report(call);
      const withRecords = parseExpand(call.query.get('$expand')).some(
        ({ name }) => name === 'attendanceRecords',
      );
      const records = withRecords ? { attendanceRecords: recordsOf(world, directory, found) } : {};
      return { status: 200, body: { ...presentReport(found), ...records } };
    }),
    on('/{meeting}/attendanceReports/{report}/attendanceRecords', READ_ARTIFACTS, (call) => ({
      status: 200,
      body: { value: recordsOf(world, directory, report(call)) },
    })),
  ];
}

function meetingId(user: StoredUser, event: StoredEvent): string {
  return Buffer.from(`1*${user.id}*0**${event.meeting!.threadId}`).toString('base64');
}

function presentMeeting(user: StoredUser, event: StoredEvent) {
  return {
    id: meetingId(user, event),
    creationDateTime: seconds(event.createdAt),
    startDateTime: seconds(event.start),
    endDateTime: seconds(event.end),
    joinWebUrl: event.meeting!.joinUrl,
    subject: event.subject,
    participants: {
      organizer: {
        upn: user.userPrincipalName,
        role: 'presenter',
        identity: { user: { id: user.id, displayName: user.displayName } },
      },
      attendees: event.attendees.map(({ address }) => ({ upn: address, role: 'attendee' })),
    },
    chatInfo: { threadId: event.meeting!.threadId, messageId: '0', replyChainMessageId: null },
  };
}

function presentReport({ id, present }: HeldMeeting) {
  return {
    id,
    totalParticipantCount: new Set(present.map(({ userId }) => userId)).size,
    meetingStartDateTime: seconds(Math.min(...present.map(({ from }) => from))),
    meetingEndDateTime: seconds(Math.max(...present.map(({ to }) => to))),
  };
}

function recordsOf(world: World, directory: Directory, { present }: HeldMeeting) {
  return [...Map.groupBy(present, ({ userId }) => userId)].map(([userId, intervals]) => {
    const user = directory.find(userId);
    const lengths = intervals.map(({ from, to }) => Math.round((to - from) / 1000));
    return {
      id: userId,
      emailAddress: user?.mail ?? null,
      totalAttendanceInSeconds: lengths.reduce((sum, each) => sum + each, 0),
      role: 'Attendee',
      identity: {
        '@odata.type': '#microsoft.graph.communicationsUserIdentity',
        id: userId,
        displayName: user?.displayName ?? null,
        tenantId: world.tenantId,
      },
      attendanceIntervals: intervals.map(({ from, to }, at) => ({
        ...{ joinDateTime: seconds(from), leaveDateTime: seconds(to), durationInSeconds: lengths[at]! },
      })),
    };
  });
}
