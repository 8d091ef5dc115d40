declare module "*.module.css" {
  const classes: Record<string, string>;
  // biome-ignore lint/style/noDefaultExport: this is how the bundler hands over class names.
  export default classes;
}
