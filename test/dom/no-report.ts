/** Stands where the build puts the report of the accuracy page; tests of the page bring their own with `vi.mock`. */
export default { rows: [], cases: [], setAside: [] };
