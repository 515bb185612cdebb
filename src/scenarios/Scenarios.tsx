/** The tests of the project. Default export, for lazy loading. */
export default function Scenarios() {
  return null;
}
