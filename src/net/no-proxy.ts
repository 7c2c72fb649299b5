/**
 * Whether a host is excepted from the proxy, by the rules that the AWS CLI and the runner share: separated by commas or
 * white space, a name means itself and every name below it, a leading dot or `*.` changes nothing, `:port` narrows,
 * `*` means every host.
 */
export function isExcepted(host: string, port: number, except: string): boolean {
  return except
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      // An IPv6 address without brackets has colons, but no port.
      const [, name = entry, onlyPort] = /^([^:]*|\[.*\]):(\d+)$/.exec(entry) ?? [];
      if (onlyPort && Number(onlyPort) !== port) return false;
      const suffix = name.replace(/^\*?\.?/, '').replace(/^\[|\]$/g, '');
      const wanted = host.toLowerCase();
      return suffix === '' ? name === '*' : wanted === suffix || wanted.endsWith(`.${suffix}`);
    });
}
