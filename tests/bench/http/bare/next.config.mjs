/** Next as it comes; plain JavaScript, so that it needs no types of its own. */
export default { turbopack: { root: `${import.meta.dirname}/../../../..` } };
