/** The lockfile decides which SDK runs; its notice about the Node version of later ones helps nobody here. */
export function withoutNotice(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true"
}
