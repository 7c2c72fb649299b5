/** Gives this process the step's environment, for libraries that read `process.env`. Undefined deletes a variable. */
export function useEnvironment(environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
