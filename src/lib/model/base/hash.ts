/** What a hash begins with. */
export const HASH_START = 0x811c9dc5;

/**
 * A number of 32 bits that changes with a text (FNV-1a over its UTF-16 units).
 * @param hash of what came before
 */
export function hashText(text: string, hash: number = HASH_START): number {
	for (let index = 0; index < text.length; index += 1)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}
