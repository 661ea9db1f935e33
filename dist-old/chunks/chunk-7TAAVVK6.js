// generator/verify/verdict.ts
function isWrong({ outcome }) {
  return outcome.status === "differs" || outcome.status === "failed";
}

export {
  isWrong
};
