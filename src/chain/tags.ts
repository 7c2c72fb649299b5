import type { SessionTags, Tag } from '../route.ts';

// Keys, order and droppable tags are those of the incumbent, because its users' policies rely on them.
const kept = {
  Repository: 'GITHUB_REPOSITORY',
  Workflow: 'GITHUB_WORKFLOW',
  Action: 'GITHUB_ACTION',
  Actor: 'GITHUB_ACTOR',
  Commit: 'GITHUB_SHA',
  Branch: 'GITHUB_REF',
};
const droppable = {
  EventName: 'GITHUB_EVENT_NAME',
  BaseRef: 'GITHUB_BASE_REF',
  HeadRef: 'GITHUB_HEAD_REF',
  RunId: 'GITHUB_RUN_ID',
  Job: 'GITHUB_JOB',
  TriggeringActor: 'GITHUB_TRIGGERING_ACTOR',
};

/** Keys that a custom tag may not have. */
export const protectedKeys: readonly string[] = ['GitHub', ...Object.keys(kept), ...Object.keys(droppable)];

/** AWS's limit of session tags in one call. */
export const mostTags = 50;

/** The session tags of this job. A variable that the runner does not set gives no tag. */
export function sessionTags(
  github: Readonly<Record<string, string>>,
  custom: readonly Tag[],
  transitiveKeys: readonly string[],
): SessionTags {
  const from = (sources: Record<string, string>): Tag[] =>
    Object.entries(sources).flatMap(([key, variable]) => {
      const value = github[variable];
      return value ? [{ key, value: tagValue(value) }] : [];
    });
  return {
    kept: [{ key: 'GitHub', value: 'Actions' }, ...from(kept)],
    droppable: from(droppable),
    custom,
    transitiveKeys,
  };
}

/** Makes a text a valid tag value: https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
export function tagValue(text: string): string {
  const allowed = text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
  // The cut may split a surrogate pair.
  return allowed.slice(0, 256).replace(/[\uD800-\uDBFF]$/, '');
}

/** The tags in the order in which they are sent. */
export function allTags(tags: SessionTags): readonly Tag[] {
  return [...tags.kept, ...tags.droppable, ...tags.custom];
}

/** The tags without the droppable ones. */
export function withoutDroppable(tags: SessionTags): SessionTags {
  const dropped = tags.droppable.map(({ key }) => key);
  return {
    ...tags,
    droppable: [],
    transitiveKeys: tags.transitiveKeys.filter((key) => !dropped.includes(key)),
  };
}

/**
 * The tags for the hop after one that sent these. AWS passes transitive tags on by itself, and refuses a call that
 * sends one again: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function tagsAfter(tags: SessionTags): SessionTags {
  const left = (list: readonly Tag[]) => list.filter(({ key }) => !tags.transitiveKeys.includes(key));
  return {
    kept: left(tags.kept),
    droppable: left(tags.droppable),
    custom: left(tags.custom),
    transitiveKeys: [],
  };
}
