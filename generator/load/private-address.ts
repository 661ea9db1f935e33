// Which hosts lie in a private network or on this machine, by the addresses that their names resolve to.

import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';

/** Special-purpose blocks that are not globally reachable (IANA registries of RFC 6890), multicast included. */
const blocks: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

/** Made when an address is asked about: most runs ask about none, and the first one takes 10 ms. */
function blockList(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of blocks) list.addSubnet(network, prefix, isIPv6(network) ? 'ipv6' : 'ipv4');
  return list;
}

/** Whether an address belongs to a private network, to this machine or to nobody. */
export function isPrivateAddress(address: string): boolean {
  const notReachable = blockList();
  if (!isIPv6(address)) return notReachable.check(address, 'ipv4');
  const embedded = embeddedIpv4(address);
  return embedded === null ? notReachable.check(address, 'ipv6') : notReachable.check(embedded, 'ipv4');
}

/** Whether a host of a URL (IPv6 in brackets) is or resolves to a private address; one that does not resolve is none. */
export async function isPrivateHost(hostname: string): Promise<boolean> {
  try {
    const addresses = await lookup(hostname.replaceAll(/^\[|\]$/g, ''), { all: true });
    return addresses.some(({ address }) => isPrivateAddress(address));
  } catch {
    // The fetch that follows says that the name does not resolve.
    return false;
  }
}

/** The IPv4 address inside a mapped (RFC 4291 section 2.5.5.2), translated (RFC 6052) or 6to4 (RFC 3056) one. */
function embeddedIpv4(address: string): string | null {
  const groups = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);
  const mapped = /^(?:::ffff:|64:ff9b::)([0-9a-f]+):([0-9a-f]+)$/.exec(groups);
  const sixToFour = /^2002:([0-9a-f]+):([0-9a-f]+)(?::|$)/.exec(groups);
  const [, high, low] = mapped ?? sixToFour ?? [];
  if (high === undefined || low === undefined) return null;
  const bits = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
}
