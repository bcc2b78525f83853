extension StyleSheet {
    /// A4 on a black and white printer: the first page stands alone, nothing depends on colour, quotations stay in one piece.
    static let print = """
        @page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " of " counter(pages); font: 9pt sans-serif; } }
        @media print {
          :root { --soft: #333; --link: #000; --line: #999; --good: #000; --weak: #000; --bad: #000; --open: #000; }
          html { font-size: 10pt; }
          body { font-size: 1rem; line-height: 1.4; }
          main, .banner, .foot { max-width: none; padding: 0; }
          .skip, .contents { display: none; }
          .good, .weak, .bad, .open, .none { --tint: #fff; }
          h1 { font-size: 20pt; margin-top: 8pt; }
          h2 { font-size: 14pt; }
          h3 { font-size: 12pt; margin-top: 16pt; }
          h4 { font-size: 11pt; }
          a { color: inherit; text-decoration: none; }
          .cards { grid-template-columns: repeat(3, 1fr); gap: 8pt; }
          .card { padding: 6pt 8pt 2pt; }
          .card h2 { font-size: 11pt; }
          .card .count { font-size: 18pt; }
          .rating { border: 1.5pt solid #000; border-left-width: 5pt; margin: 10pt 0; }
          .rating .verdict { font-size: 13pt; }
          .part { margin-top: 20pt; padding-top: 8pt; }
          .starts-page { break-before: page; margin-top: 0; }
          .duty { border-left-width: 3pt; }
          .duty.good, .duty.none, .duty.open, .card, .quote, .wording, .score, tr, .outcomes div { break-inside: avoid; }
          h2, h3, h4, .label, caption, .standing { break-after: avoid; }
          .source, .quote figcaption, .lacks { break-before: avoid; }
          thead { display: table-header-group; }
          p, li { orphans: 3; widows: 3; }
          .bar-found, .swatch, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .scroll { overflow: visible; }
        }

        """
}
