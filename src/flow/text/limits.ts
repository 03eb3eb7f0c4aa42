/**
 * Characters of a JSON text. A flow of ten thousand tasks has three million; twice and more of that is read
 * in well under a second.
 */
export const longestJson = 10 * 2 ** 20

/** Characters of any other text: no CloudFormation template may be longer, and its parsers are slower. */
export const longestOther = 2 ** 20

/** Levels of nesting: deeper than any flow or template, and shallow enough for every recursion over them. */
export const deepest = 100

/** Members and items of one text: three times those of a flow of ten thousand tasks. */
export const mostMembers = 300_000
