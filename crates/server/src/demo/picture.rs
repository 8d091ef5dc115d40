//! Small drawn pictures for the demo's attachments: a background, a few shapes, all from the picture's name.

const WIDTH: usize = 240;
const HEIGHT: usize = 160;

/// A PNG of an indexed image. Its data are stored, not compressed, which needs no library.
pub fn png(name: &str) -> Vec<u8> {
    let mut state = name.bytes().fold(0x9e37_79b9_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % below
    };
    let palette: [[u8; 3]; 6] =
        [[226, 232, 240], [148, 163, 184], [71, 85, 105], [31, 91, 216], [242, 184, 96], [21, 115, 71]];
    let mut pixels = vec![0_u8; WIDTH * HEIGHT];
    let horizon = 80 + next(40);
    for (place, pixel) in pixels.iter_mut().enumerate() {
        *pixel = u8::from(place / WIDTH > horizon);
    }
    for shape in 0..5_u8 {
        let (x, y, size) = (20 + next(WIDTH - 80), 15 + next(HEIGHT - 60), 14 + next(34));
        let is_round = next(2) == 0;
        for dy in 0..size {
            for dx in 0..size {
                let (from_x, from_y) = (2 * dx as i64 - size as i64, 2 * dy as i64 - size as i64);
                let is_inside = !is_round || from_x * from_x + from_y * from_y < (size * size) as i64;
                if is_inside && y + dy < HEIGHT && x + dx < WIDTH {
                    pixels[(y + dy) * WIDTH + x + dx] = 2 + shape % 4;
                }
            }
        }
    }
    let mut rows = Vec::with_capacity((WIDTH + 1) * HEIGHT);
    for row in pixels.chunks(WIDTH) {
        rows.push(0);
        rows.extend_from_slice(row);
    }
    let mut header = Vec::new();
    header.extend((WIDTH as u32).to_be_bytes());
    header.extend((HEIGHT as u32).to_be_bytes());
    header.extend([8, 3, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut file, b"IHDR", &header);
    chunk(&mut file, b"PLTE", palette.as_flattened());
    chunk(&mut file, b"IDAT", &stored(&rows));
    chunk(&mut file, b"IEND", &[]);
    file
}

/// RFC 1950 with stored blocks of RFC 1951.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let blocks: Vec<&[u8]> = data.chunks(65_535).collect();
    for (number, block) in blocks.iter().enumerate() {
        let length = block.len() as u16;
        out.push(u8::from(number + 1 == blocks.len()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend_from_slice(block);
    }
    let (a, b) = data.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    out.extend(((b << 16) | a).to_be_bytes());
    out
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    file.extend((data.len() as u32).to_be_bytes());
    let start = file.len();
    file.extend_from_slice(kind);
    file.extend_from_slice(data);
    let crc = crc32(&file[start..]);
    file.extend(crc.to_be_bytes());
}

fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn checksums_are_those_of_the_standard() {
        // CRC-32 and Adler-32 of "123456789" and "Wikipedia", published check values.
        assert_eq!(super::crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(&super::stored(b"Wikipedia")[2 + 5 + 9..], &0x11e6_0398_u32.to_be_bytes());
    }
}
