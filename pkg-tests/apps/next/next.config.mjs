// Next itself is installed elsewhere than the app, only here: its root must hold both.
export default { turbopack: { root: "/" } };
