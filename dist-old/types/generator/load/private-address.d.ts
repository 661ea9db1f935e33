/** Whether an address belongs to a private network, to this machine or to nobody. */
export declare function isPrivateAddress(address: string): boolean;
/** Whether a host of a URL (IPv6 in brackets) is or resolves to a private address; one that does not resolve is none. */
export declare function isPrivateHost(hostname: string): Promise<boolean>;
