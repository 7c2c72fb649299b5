/**
 * Whether a host bypasses the proxy, by the rules that the AWS CLI and the runner share. Commas or white space separate
 * entries. A name matches itself and its subdomains, and a leading dot or `*.` changes nothing. `:port` limits an entry to
 * that port. `*` matches every host.
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
