/// The style of every page: ours, constant, and the only text that is printed without escaping.
enum StyleSheet {
    static let text = "\n" + frame + report + tables + print

    /// Colours, type and frame. Every colour of text has a contrast of at least 4.5 to 1 on its ground.
    static let frame = """
        :root {
          --ink: #1b2228; --soft: #4a5560; --line: #c8cfd5; --ground: #fff; --pale: #f4f6f7; --link: #17456e;
          --good: #1b6238; --weak: #7a4300; --bad: #9c1518; --open: #4b2e83;
          --sans: "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;
          --serif: Georgia, "Times New Roman", serif;
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 var(--sans); }
        main, .banner, .foot { max-width: 58rem; margin: 0 auto; padding: 0 1.25rem; }
        main:focus { outline: none; }
        .banner { padding-top: 1.5rem; }
        .banner p { margin: 0; padding-bottom: .75rem; border-bottom: 3px solid var(--ink); font-weight: 600; }
        .foot { padding: 1rem 1.25rem 3rem; color: var(--soft); font-size: .875rem; }
        .foot p { border-top: 1px solid var(--line); padding-top: 1rem; }
        h1, h2, h3, h4 { line-height: 1.2; margin: 0; font-weight: 650; overflow-wrap: break-word; }
        h1 { font-size: 2.25rem; letter-spacing: -.01em; margin-top: 2rem; }
        h2 { font-size: 1.625rem; margin-bottom: 1rem; }
        h3 { font-size: 1.3rem; margin: 2.5rem 0 1rem; }
        h4 { font-size: 1.125rem; }
        p, ul, ol { margin: 0 0 .75rem; }
        ul, ol { padding-left: 1.35rem; }
        li { margin-bottom: .3rem; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:hover { text-decoration-thickness: 2px; }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; box-shadow: 0 0 0 5px var(--ink); }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--ground); z-index: 1; }
        .small { font-size: .9375rem; color: var(--soft); }
        .part { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 3px solid var(--ink); }
        .contents { margin-top: 2.5rem; }
        .contents h2 { font-size: 1.125rem; margin-bottom: .5rem; }
        .contents ul { list-style: none; padding: 0; columns: 2; column-gap: 2rem; }
        .unseen {
          position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
        }

        """
}
