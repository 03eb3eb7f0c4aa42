import { useEffect, useRef } from "react"

let isFirstPage = true

interface PageHeadingProps {
  /** What the browser's tab says, where it differs from the heading. */
  title?: string
  className?: string
  children: string
}

/** The page's one `h1`. It names the browser's tab and takes the focus when somebody comes from another page. */
export function PageHeading({ title, className, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title ?? children} · Sluice`
  }, [title, children])
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={`sluice-heading ${className ?? ""}`}>
      {children}
    </h1>
  )
}
