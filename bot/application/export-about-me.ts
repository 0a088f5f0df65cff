import type { Viewer } from '../../domain/access/viewer.ts';
import { type AboutMe, aboutMe, readBySubject } from '../../domain/export/about-me.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { keepReading, type ReadingPorts } from './steps/keep-reading.ts';
import type { KeptTogetherPorts } from './steps/kept-together.ts';
import { type PresentPorts, wholeContext } from './steps/present.ts';
import { standingOf } from './steps/standing.ts';

export type AboutMePorts = FreshestPorts & PresentPorts & KeptTogetherPorts & ReadingPorts;

/** Writes a file of all that is about somebody. */
export type WriteAboutMe = (about: AboutMe) => Promise<Uint8Array>;

/** All that is about the viewer in a trajectory of her own; with it she has read it. Refused to anybody else. */
export async function exportAboutMe(
  ports: AboutMePorts,
  viewer: Viewer,
  trajectoryId: string,
): Promise<Result<AboutMe>> {
  const trajectory = await freshest(ports, trajectoryId);
  const about = trajectory && aboutMe(trajectory, viewer, await wholeContext(ports, trajectory));
  if (!trajectory || !about) return refuse('notFound');
  const given = readBySubject(viewer, standingOf(ports.clock, trajectory)).filter((one) => !one.released);
  await keepReading(ports, viewer, trajectoryId, given);
  return ok(about);
}

/** The same as a file. */
export async function exportAboutMeAsFile(
  ports: AboutMePorts & { readonly writeAboutMe: WriteAboutMe },
  viewer: Viewer,
  trajectoryId: string,
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const about = await exportAboutMe(ports, viewer, trajectoryId);
  if (!about.ok) return about;
  return ok({ name: 'alles-over-mij.docx', bytes: await ports.writeAboutMe(about.value) });
}
