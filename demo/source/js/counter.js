// 示範用的訪客計數：只數這個瀏覽器來過幾次，數字存在 localStorage，不向任何其他主機要資料。
try {
  const read = key => Number(localStorage.getItem(key)) || 0
  localStorage.setItem('demo-visits', String(read('demo-visits') + 1))
  const counts = { site_uv: 1, site_pv: read('demo-visits') }
  for (const [name, count] of Object.entries(counts)) {
    const place = document.getElementById(`busuanzi_value_${name}`)
    if (place) place.textContent = String(count)
  }
} catch {
  // 瀏覽器不讓存取 localStorage：沒有數字也沒關係
}
