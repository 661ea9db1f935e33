// generator/format/format-job.ts
async function formatJob({ path, text, options }, parser = "typescript") {
  const prettier = await import("prettier");
  return prettier.format(text, { ...options, parser, filepath: path });
}
async function formatPiece(job) {
  try {
    return await formatJob(job, hasPlugins(job.options) ? "typescript" : "babel-ts");
  } catch (error) {
    if (error.name === "SyntaxError") return null;
    throw error;
  }
}
function hasPlugins({ plugins }) {
  return plugins !== void 0 && plugins.length > 0;
}

export {
  formatJob,
  formatPiece,
  hasPlugins
};
