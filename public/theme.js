// Runs before the first paint, so that a dark page never flashes white. src/ui/theme.ts does the rest.
{
  const chosen = localStorage.getItem("sluice.theme")
  const isDark =
    chosen === '"dark"' || (chosen !== '"light"' && matchMedia("(prefers-color-scheme: dark)").matches)
  document.body.classList.toggle("awsui-dark-mode", isDark)
}
