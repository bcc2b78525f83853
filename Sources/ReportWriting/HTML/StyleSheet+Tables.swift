extension StyleSheet {
    /// Tables; on a narrow screen the wide ones become lists, with the head of each column before its cell.
    static let tables = """
        table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; font-size: .9688rem; line-height: 1.45; }
        caption { text-align: left; font-weight: 650; font-size: 1.0625rem; padding: .5rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
        th { font-weight: 400; overflow-wrap: break-word; }
        thead th { font-weight: 600; font-size: .875rem; color: var(--soft); border-bottom: 2px solid var(--ink); vertical-align: bottom; }
        td p, th p { margin: 0 0 .25rem; }
        .actions .number { width: 2.5rem; }
        .actions th[scope=row] { width: 52%; }
        .actions .write { width: 7rem; }
        .numbers td, .numbers thead th + th, .documents td, .documents thead th + th { text-align: right; font-variant-numeric: tabular-nums; }
        .nought { color: var(--soft); }
        .some { font-weight: 650; }
        .schools thead th:nth-child(n + 4), .schools td:nth-child(n + 4) { text-align: right; }
        .clauses { margin-top: 1.1rem; }
        .clauses caption { font-size: .9375rem; padding: 0 0 .2rem; }
        .clauses th[scope=row] { width: 42%; }
        .clauses .badge { border: 0; background: none; padding: 0; white-space: nowrap; }
        .provisions { font-size: .875rem; }
        .provisions .small { font-size: .8125rem; }
        .book td:first-child { white-space: nowrap; width: 6rem; }
        .book th[scope=row] { width: 60%; }
        .found th[scope=row] { width: 34%; }
        .found td { overflow-wrap: anywhere; }
        .found td:nth-child(2) { width: 26%; }
        .hash { font-size: .8125rem; color: var(--soft); overflow-wrap: anywhere; }
        .scroll { overflow-x: auto; margin-bottom: 1rem; }
        .matrix td, .matrix thead th + th { text-align: center; padding: .35rem .5rem; }
        .matrix th[scope=row] { min-width: 11rem; }
        .matrix td.good, .matrix td.weak, .matrix td.bad, .matrix td.open { background: var(--tint); color: var(--tone); font-weight: 650; }
        @media (max-width: 46rem) {
          body { font-size: 1rem; }
          h1 { font-size: 1.75rem; }
          .cards { grid-template-columns: 1fr; }
          .contents ul { columns: 1; }
          .outcomes div, .facts div { grid-template-columns: 1fr; }
          .duty { padding: 1rem 1rem .4rem; }
          .actions thead, .schools thead, .numbers thead { position: absolute; left: -100rem; }
          .actions tr, .schools tr, .numbers tr { display: block; padding: .75rem 0; border-bottom: 2px solid var(--line); }
          .actions td, .actions th, .schools td, .schools th, .numbers td, .numbers th, .actions th[scope=row] {
            display: block; width: auto; border: 0; padding: .1rem 0; text-align: left;
          }
          .actions td[data-head]::before, .schools td[data-head]::before, .numbers td[data-head]::before {
            content: attr(data-head) ": "; color: var(--soft);
          }
          .actions td[data-head] p { display: inline; }
          .schools td:nth-child(n + 4) { text-align: left; }
          .actions .number, .actions .write, .numbers .nought, .schools .nought, .clauses .blank { display: none; }
          .clauses thead { position: absolute; left: -100rem; }
          .clauses tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
          .clauses td, .clauses th[scope=row] { display: block; width: auto; border: 0; padding: .1rem 0; }
        }

        """
}
