/** The one function of passport that tests call; its published types would bring Express's. */
declare module 'passport' {
  const passport: { use(nom: string, strategie: object): void };
  export default passport;
}
