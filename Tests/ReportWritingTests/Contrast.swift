import Foundation

/// Contrast of two colours by WCAG 2.2, from 1 to 21.
func contrastRatio(_ left: String, _ right: String) -> Double {
    let (dark, light) = (min(luminance(left), luminance(right)), max(luminance(left), luminance(right)))
    return (light + 0.05) / (dark + 0.05)
}

private func luminance(_ colour: String) -> Double {
    let number = Int(colour, radix: 16) ?? 0
    let channels = [number >> 16, number >> 8 & 255, number & 255].map { channel in
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}
